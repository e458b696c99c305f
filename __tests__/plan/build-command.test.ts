import { buildAndPushCommand, buildCommand } from '../../src/plan/build-command.js';
import { buildConfig } from '../support/default-config.js';

const build = buildConfig({
  context: 'app',
  dockerfile: 'app/Dockerfile.prod',
  target: 'runtime',
  args: { TOKEN: 'hush hush', PATH: '/opt/bin' },
  platforms: ['linux/amd64', 'linux/arm64'],
});
const git = {
  commit: 'c'.repeat(40),
  committedAt: 1_790_000_000,
  changedPaths: [],
  remote: 'https://example.com/acme/web.git',
};
const references = ['r/web:sha', 'r/web:latest'];

describe('the build command', () => {
  it('builds and pushes both tags in one buildx call', () => {
    const { argv } = buildAndPushCommand({ build, references, git }, '/private/metadata.json');
    expect(argv).toEqual([
      ...['buildx', 'build', '--progress', 'plain', '--provenance=false', '--push'],
      ...['--metadata-file', '/private/metadata.json'],
      ...['--tag', 'r/web:sha', '--tag', 'r/web:latest', '--file', 'app/Dockerfile.prod'],
      ...['--target', 'runtime', '--platform', 'linux/amd64,linux/arm64'],
      ...['--build-arg', 'TOKEN', '--build-arg', 'PATH=/opt/bin'],
      ...['--label', `org.opencontainers.image.revision=${git.commit}`],
      ...['--label', 'org.opencontainers.image.created=2026-09-21T14:13:20.000Z'],
      ...['--label', 'org.opencontainers.image.source=https://example.com/acme/web.git', 'app'],
    ]);
  });

  it('carries build argument values by environment, and the commit’s time for reproducible images', () => {
    const command = buildCommand({ build, references, git }, 'classic');
    expect(command.env).toEqual({ TOKEN: 'hush hush', SOURCE_DATE_EPOCH: '1790000000' });
    expect(command.argv.join(' ')).not.toContain('hush');
  });

  it('does not label a dirty tree’s image with the commit', () => {
    const { argv } = buildCommand({ build, references, git: { ...git, changedPaths: ['x'] } }, 'engine');
    expect(argv.join(' ')).not.toContain('image.revision');
  });

  it('passes on labels, the network and what must not be remembered, on every builder', () => {
    const asked = buildConfig({ labels: { team: 'a=b' }, noCache: true, pull: true, network: 'none' });
    for (const builder of ['engine', 'classic'] as const) {
      const { argv } = buildCommand({ build: asked, references }, builder);
      expect(argv.join(' ')).toContain('--label team=a=b --no-cache --pull --network none');
    }
  });
});
