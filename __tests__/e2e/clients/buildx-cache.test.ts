import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DockerClient, dockerClient } from '../../support/docker-client.js';
import { openRegistryStage, type RegistryStage } from '../../support/registry-stage.js';
import { skopeoClient } from '../../support/registry-tools.js';
import { canStartEngine, type SecondEngine, startSecondEngine } from '../../support/second-engine.js';
import { testResource } from '../../support/test-machine.js';

const TIMEOUT = 60_000;

/** The stamp differs with every run of its step, so that equal stamps can only come out of the cache. */
const DOCKERFILE = `FROM --platform=$BUILDPLATFORM scratch AS stamp
COPY busybox /bin/busybox
RUN --network=none ["/bin/busybox", "sh", "-c", "/bin/busybox cat /proc/sys/kernel/random/uuid > /stamp"]
FROM scratch
COPY --from=stamp /stamp /stamp
`;

let stage: RegistryStage;

beforeAll(async () => {
  stage = await openRegistryStage();
});

afterAll(() => stage.close());

function writeContext(): string {
  const folder = join(stage.place.temp, 'context');
  mkdirSync(folder);
  copyFileSync(testResource('BUSYBOX'), join(folder, 'busybox'));
  writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE);
  return folder;
}

const withSecondEngine = canStartEngine() ? describe : describe.skip;

withSecondEngine('buildx', () => {
  let context: string;
  let engines: readonly SecondEngine[];
  let clients: readonly DockerClient[];

  beforeAll(async () => {
    context = writeContext();
    engines = await Promise.all([startSecondEngine('containerd'), startSecondEngine('containerd')]);
    clients = engines.map((engine) => dockerClient({ DOCKER_HOST: engine.host }));
    const login = ['login', '--username', 'AWS', '--password-stdin', stage.host];
    for (const client of clients) await client.run(login, stage.password);
  }, TIMEOUT);

  afterAll(async () => {
    for (const client of clients) client.remove();
    await Promise.all(engines.map((engine) => engine.stop()));
  });

  /** Builds for two platforms on one of the engines and pushes; gives what buildx printed. */
  function build(engine: 0 | 1, ...more: readonly string[]): Promise<string> {
    const quietly = ['--progress=plain', '--provenance=false', '--push'];
    const args = ['buildx', 'build', ...quietly, '--platform', 'linux/amd64,linux/arm64', ...more];
    return clients[engine]?.run([...args, context]) ?? Promise.reject(new Error('no such engine'));
  }

  it(
    'pushes two platforms and a cache, from which an engine that never built this builds the same',
    async () => {
      const uri = await stage.repository('multi');
      const cache = `type=registry,ref=${uri}:cache`;
      const exported = `${cache},mode=max,image-manifest=true,oci-mediatypes=true`;
      await build(0, '--cache-to', exported, '--tag', `${uri}:one`);
      await expect(stage.image('multi', 'cache')).resolves.toMatchObject({
        imageManifestMediaType: 'application/vnd.oci.image.manifest.v1+json',
        artifactMediaType: 'application/vnd.buildkit.cacheconfig.v0',
      });

      stage.emulator.requests.clear();
      const printed = await build(1, '--cache-from', cache, '--tag', `${uri}:two`);
      expect(printed).toContain(`importing cache manifest from ${uri}:cache`);
      expect(printed).toMatch(/\[stamp 2\/2\] RUN .*\n#\d+ CACHED/);
      expect(stage.requests(/^GET \/v2\/multi\/blobs\/.* 200$/).length).toBeGreaterThanOrEqual(2);
      expect(stage.requests(/^PATCH |^PUT \/v2\/multi\/blobs/)).toEqual([]);
      const [one, two] = [await stage.image('multi', 'one'), await stage.image('multi', 'two')];
      expect(two?.imageDigest).toBe(one?.imageDigest);
    },
    TIMEOUT,
  );

  it(
    'pushes an index that buildx and skopeo read, and that skopeo copies whole',
    async () => {
      const [uri, copy] = [await stage.repository('index'), await stage.repository('copy')];
      await build(0, '--tag', `${uri}:one`);
      const digest = (await stage.image('index', 'one'))?.imageDigest;
      const shown = await clients[1]?.run(['buildx', 'imagetools', 'inspect', `${uri}:one`]);
      expect(shown).toMatch(new RegExp(`Digest: +${digest}[^]*linux/amd64[^]*linux/arm64`));
      const skopeo = skopeoClient(stage.place);
      const login = ['login', '--tls-verify=false', '--username', 'AWS', '--password-stdin', stage.host];
      await skopeo.run(login, stage.password);
      const plain = ['--src-tls-verify=false', '--dest-tls-verify=false'];
      await skopeo.run(['copy', '--all', ...plain, `docker://${uri}:one`, `docker://${copy}:one`]);
      await expect(stage.image('copy', 'one')).resolves.toMatchObject({ imageDigest: digest });
      const inspect = ['--override-arch', 'arm64', 'inspect', '--tls-verify=false', `docker://${copy}:one`];
      expect(JSON.parse(await skopeo.run(inspect))).toMatchObject({ Architecture: 'arm64', Digest: digest });
    },
    TIMEOUT,
  );
});
