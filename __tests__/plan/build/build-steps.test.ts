import type { BuildConfig } from '../../../src/config/config.js';
import type { BuildRequest } from '../../../src/plan/build/build-request.js';
import { buildSteps } from '../../../src/plan/build/build-steps.js';
import type { Builder } from '../../../src/plan/builder.js';
import type { GitState } from '../../../src/ports/git-port.js';
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
  ...['--label', 'org.opencontainers.image.version=1.4.2'],
  ...['--label', 'org.opencontainers.image.url=https://example.com/acme/web'],
];

function builder(kind: Builder['kind'], buildKit = true): Builder {
  const tool = kind === 'podman' || kind === 'buildah' ? kind : 'docker';
  return {
    kind,
    tool,
    name: kind,
    buildKit,
    inEngine: false,
    writesCache: true,
    makesIndexes: true,
    rewritesTimes: true,
  };
}

/** The steps as they are, of a build without a commit. */
function commandsOf(kind: Builder, change: Partial<BuildConfig>, more: Partial<BuildRequest> = {}) {
  const build = buildConfig(change);
  return buildSteps({ build, builder: kind, reference: 'r/web:sha', privateFolder: '/private', ...more })
    .steps;
}

/** The steps as `what it does: tool argument…`, and the first one's variables. */
function steps(
  kind: Builder,
  change: Partial<BuildConfig>,
  commit: Partial<GitState> = git,
  reference = 'r/web:sha',
) {
  const build = buildConfig(change);
  const request = { build, builder: kind, reference, privateFolder: '/tmp/private', version: '1.4.2' };
  const made = buildSteps({ ...request, git: { ...git, ...commit } });
  const lines = made.steps.map(({ does, command: { tool, argv } }) => [`${does}:`, tool, ...argv].join(' '));
  return { lines, env: made.steps[0]?.command.env, digest: made.digest };
}

describe('the commands of a build', () => {
  it('are one of a buildx builder that pushes itself', () => {
    const { lines, digest } = steps(builder('buildx'), everything);
    expect(lines).toEqual([
      [
        'build and push: docker buildx build --progress plain --provenance=false --push --tag r/web:sha',
        '--metadata-file /tmp/private/build-metadata.json --file app/Dockerfile.prod',
        '--target runtime --platform linux/amd64,linux/arm64 --build-arg TOKEN --build-arg PATH=/opt/bin',
        ...labels,
        'app',
      ].join(' '),
    ]);
    expect(digest).toEqual({ metadata: '/tmp/private/build-metadata.json' });
  });

  it('give every file the commit’s time where that is asked for, in the engine by way of a file', () => {
    const asked = { reproducible: true };
    expect(steps(builder('buildx'), asked).lines[0]).toContain(
      '--output type=image,name=r/web:sha,push=true,rewrite-timestamp=true --metadata-file',
    );
    const [build, ...more] = steps(builder('engine'), asked).lines;
    expect(build).toContain(
      '--output type=oci,dest=/tmp/private/image.tar,name=r/web:sha,rewrite-timestamp=true --label',
    );
    expect(more).toEqual([
      'build: docker load --quiet --input /tmp/private/image.tar',
      'push: docker push r/web:sha',
    ]);
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

describe.each(['podman', 'buildah'] as const)('the commands of a build by %s', (kind) => {
  const times = '--timestamp 1790000000 --build-arg SOURCE_DATE_EPOCH=1790000000';

  it('are a build of that very Dockerfile at the commit’s time, and a push that notes the digest', () => {
    const { lines, env, digest } = steps(builder(kind), {});
    expect(lines).toEqual([
      `build: ${kind} build --layers --tag r/web:sha ${times} --file Dockerfile ${labels.join(' ')} .`,
      `push: ${kind} push --digestfile /tmp/private/digest r/web:sha`,
    ]);
    // The variable beside the time is refused from buildah 1.42 on, so an inherited one is emptied.
    expect(env).toEqual({ SOURCE_DATE_EPOCH: '' });
    expect(digest).toEqual({ file: '/tmp/private/digest' });
  });

  it('make a list of several platforms and push it as an index, whose name is forgotten then', () => {
    const platforms = ['linux/amd64', 'linux/arm64'];
    const { lines } = steps(builder(kind), { platforms });
    const list = 'localhost/ecs-ship-list:private';
    expect(lines).toEqual([
      `build: ${kind} build --layers=false --manifest ${list} ${times} --file Dockerfile --platform linux/amd64,linux/arm64 ${labels.join(' ')} .`,
      `push: ${kind} manifest push --all --format=oci --digestfile /tmp/private/digest ${list} docker://r/web:sha`,
      `tidy: ${kind} manifest rm ${list}`,
    ]);
  });

  it('do without TLS on this machine only, and for the push only', () => {
    const [build, push] = steps(builder(kind), {}, git, '127.0.0.1:4566/web:sha').lines;
    expect(push).toContain(' push --tls-verify=false ');
    expect(build).not.toContain('tls');
    const elsewhere = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:sha';
    expect(steps(builder(kind), {}, git, elsewhere).lines.join(' ')).not.toContain('tls');
  });

  it('leave a git URL’s Dockerfile to be found there', () => {
    const context = 'https://example.com/acme/web.git#main';
    expect(steps(builder(kind), { context }).lines[0]).not.toContain('--file');
  });
});

const all = ['buildx', 'engine', 'docker', 'podman', 'buildah'] as const;

describe.each(all)('a build by %s', (kind) => {
  it('carries build argument values by environment, and the commit’s time for reproducible images', () => {
    const { lines, env } = steps(builder(kind), everything);
    expect(env).toMatchObject({ TOKEN: 'hush hush' });
    expect([env?.SOURCE_DATE_EPOCH, lines.join('\n')].join(' ')).toContain('1790000000');
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

  it('names secrets by where they are, and passes the user’s arguments on last and whole', () => {
    const asked: Partial<BuildConfig> = {
      secrets: { npm: 'env:NPM_TOKEN', key: 'file:keys/a b.pem' },
      ssh: ['default', 'git=keys/id'],
      options: ['--ulimit=nofile=1,2', '--add-host', 'a:1'],
    };
    const [{ command } = { command: { argv: [] } }] = commandsOf(builder(kind), asked);
    expect(command.argv.slice(-12)).toEqual([
      ...['--secret', 'id=npm,env=NPM_TOKEN', '--secret', 'id=key,src=keys/a b.pem'],
      ...['--ssh', 'default', '--ssh', 'git=keys/id'],
      ...['--ulimit=nofile=1,2', '--add-host', 'a:1', '.'],
    ]);
  });
});

describe.each(['buildx', 'engine'] as const)('a build by %s', (kind) => {
  it('attaches what is asked for', () => {
    const [line] = steps(builder(kind), { provenance: 'max', sbom: true }).lines;
    expect(line).toContain('--progress plain --provenance=mode=max --sbom=true');
  });

  it('reads and writes a cache beside the image, and only writes it with no-cache', () => {
    const cached = (change: Partial<BuildConfig>) =>
      commandsOf(builder(kind), change, { cache: { kind: 'registry', tag: 'ecs-ship.cache' } })[0]?.command
        .argv;
    expect(cached({})).toContain('type=registry,ref=r/web:ecs-ship.cache');
    expect(cached({ noCache: true })).not.toContain('--cache-from');
    expect(cached({ noCache: true })).toContain('--cache-to');
  });
});

describe('a build that only shows that it can be done', () => {
  const cache = { kind: 'registry', tag: 'ecs-ship.cache' } as const;
  const proof = (kind: Builder['kind'], change: Partial<BuildConfig> = {}, able: Partial<Builder> = {}) =>
    commandsOf({ ...builder(kind), ...able }, change, { isProof: true, cache }).map(
      ({ does, command }) => `${does}: ${[command.tool, ...command.argv].join(' ')}`,
    );

  it.each(['buildx', 'engine'] as const)(
    'by %s reads the cache, and gives an archive to be measured',
    (kind) => {
      expect(proof(kind)).toEqual([
        'build: docker buildx build --progress plain --provenance=false --cache-from type=registry,ref=r/web:ecs-ship.cache --output type=oci,dest=/private/image.tar .',
      ]);
    },
  );

  it('by Docker’s older image store stays in the builder’s memory', () => {
    expect(proof('engine', {}, { makesIndexes: false })[0]).toContain('--output type=cacheonly');
  });

  it.each([
    ['docker', 'docker image rm'],
    ['podman', 'podman rmi'],
    ['buildah', 'buildah rmi'],
  ] as const)('by %s is removed', (kind, remove) => {
    const steps = proof(kind);
    expect(steps).toHaveLength(2);
    expect(steps[0]).toContain('--tag localhost/ecs-ship-proof:private');
    expect(steps[1]).toBe(`tidy: ${remove} localhost/ecs-ship-proof:private`);
  });

  it('of several platforms by podman removes its list', () => {
    const steps = proof('podman', { platforms: ['linux/amd64', 'linux/arm64'] });
    expect(steps.map((step) => step.split(':')[0])).toEqual(['build', 'tidy']);
    expect(steps[1]).toContain('manifest rm');
  });
});
