import type { BuildConfig } from '../../../src/config/config.js';
import { buildSteps } from '../../../src/plan/build/build-steps.js';
import type { Builder } from '../../../src/plan/builder.js';
import { buildConfig } from '../../support/default-config.js';

const everything: Partial<BuildConfig> = {
  context: 'app',
  dockerfile: 'app/Dockerfile.prod',
  target: 'runtime',
  args: { TOKEN: 'hush hush', PATH: '/opt/bin' },
  platforms: ['linux/amd64', 'linux/arm64'],
};
const git = {
  commit: 'c'.repeat(40),
  committedAt: 1_790_000_000,
  changedPaths: [],
  remote: 'https://example.com/acme/web.git',
};
const labels = [
  ...['--label', `org.opencontainers.image.revision=${git.commit}`],
  ...['--label', 'org.opencontainers.image.created=2026-09-21T14:13:20.000Z'],
  ...['--label', 'org.opencontainers.image.source=https://example.com/acme/web.git'],
];

function builder(kind: Builder['kind'], buildKit = true): Builder {
  return { kind, tool: 'docker', name: kind, buildKit, writesCache: true, makesIndexes: true };
}

/** The steps as `what it does: tool argument…`, and the first one's variables. */
function steps(
  kind: Builder,
  change: Partial<BuildConfig>,
  commit: typeof git | { changedPaths: string[] } = git,
) {
  const build = buildConfig(change);
  const request = { build, builder: kind, reference: 'r/web:sha', privateFolder: '/private' };
  const made = buildSteps({ ...request, git: { ...git, ...commit } });
  const lines = made.steps.map(({ does, command: { tool, argv } }) => [`${does}:`, tool, ...argv].join(' '));
  return { lines, env: made.steps[0]?.command.env, digest: made.digest };
}

describe('the commands of a build', () => {
  it('are one of a buildx builder that pushes itself', () => {
    const { lines, digest } = steps(builder('buildx'), everything);
    expect(lines).toEqual([
      [
        'build and push: docker buildx build --progress plain --provenance=false --push',
        '--metadata-file /private/build-metadata.json --tag r/web:sha --file app/Dockerfile.prod',
        '--target runtime --platform linux/amd64,linux/arm64 --build-arg TOKEN --build-arg PATH=/opt/bin',
        ...labels,
        'app',
      ].join(' '),
    ]);
    expect(digest).toEqual({ metadata: '/private/build-metadata.json' });
  });

  it('are a build and a push where the engine builds', () => {
    const { lines, digest } = steps(builder('engine'), {});
    expect(lines).toEqual([
      `build: docker buildx build --progress plain --provenance=false --load --tag r/web:sha ${labels.join(' ')} .`,
      'push: docker push r/web:sha',
    ]);
    expect(digest).toBe('push output');
  });

  it('ask the legacy builder nothing that only BuildKit understands', () => {
    const [first] = steps(builder('docker', false), {}).lines;
    expect(first).toBe(`build: docker build --tag r/web:sha ${labels.join(' ')} .`);
    expect(steps(builder('docker'), {}).lines[0]).toContain('build --progress plain --provenance=false');
  });
});

describe.each(['buildx', 'engine', 'docker'] as const)('a build by %s', (kind) => {
  it('carries build argument values by environment, and the commit’s time for reproducible images', () => {
    const { lines, env } = steps(builder(kind), everything);
    expect(env).toEqual({ TOKEN: 'hush hush', SOURCE_DATE_EPOCH: '1790000000' });
    expect(lines.join('\n')).not.toContain('hush');
  });

  it('does not label a dirty tree’s image with the commit', () => {
    expect(steps(builder(kind), {}, { changedPaths: ['x'] }).lines.join('\n')).not.toContain(
      'image.revision',
    );
  });

  it('passes on labels, the network and what must not be remembered', () => {
    const asked = { labels: { team: 'a=b' }, noCache: true, pull: true, network: 'none' };
    expect(steps(builder(kind), asked).lines[0]).toContain(
      '--label team=a=b --no-cache --pull --network none',
    );
  });
});
