import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builderAdapter } from '../../../src/adapters/builder/builder.js';
import type { FaultRule } from '../../../src/emulator/faults/fault-rule.js';
import { dockerClient } from '../../support/docker-client.js';
import { type ImageShip, type ImageStage, imageStage, type SourceShip } from '../../support/image-stage.js';
import { canStartEngine, type SecondEngine, startSecondEngine } from '../../support/second-engine.js';
import { testResource } from '../../support/test-machine.js';

const TIMEOUT = 60_000;

/** Two steps whose layers travel with the image, and one between them whose layer does not. */
const DOCKERFILE = `FROM scratch AS base
COPY busybox /bin/busybox
ENV PATH=/bin
FROM base AS build
RUN ["busybox", "sh", "-c", "busybox cat /proc/sys/kernel/random/uuid > /stamp"]
FROM base
COPY --from=build /stamp /stamp
`;

/** Prints two secrets, and lives long enough to be seen. */
const PRINTING = `RUN --mount=type=secret,id=token --mount=type=secret,id=key ["busybox", "sh", "-c", "cd /run/secrets; busybox cat token key; busybox sleep 0.2; busybox wc -c token key > /sizes"]
`;

const inCi = { isCi: true, isPullRequest: false } as const;

let stage: ImageStage;
let engines: readonly SecondEngine[];
let commits = 0;

const withSecondEngine = canStartEngine() ? describe : describe.skip;

/** Ships the next commit from an engine. */
async function ship(
  { env = {}, ...change }: SourceShip & { readonly env?: Record<string, string> } = {},
  engine: 0 | 1 = 0,
): Promise<ImageShip> {
  commits += 1;
  const shipped = await stage.ship({
    commit: `${commits}`.repeat(40),
    ...change,
    build: { network: 'none', ...change.build },
    builder: builderAdapter({
      workingDirectory: stage.folder,
      environment: { ...process.env, ...env, DOCKER_HOST: engines[engine]?.host },
      interrupted: new AbortController().signal,
    }),
  });
  expect(shipped.outcome).toMatchObject({ verdict: 'stable' });
  return shipped;
}

const summaryOf = ({ events }: ImageShip) =>
  events.flatMap((event) =>
    event.kind === 'stage-ended' && event.stage === 'image' ? event.summary : [],
  )[0];

/** Forgets everything that the second engine has ever built. */
async function forget(): Promise<void> {
  const client = dockerClient({ DOCKER_HOST: engines[1]?.host ?? '' });
  await client.run(['image', 'prune', '--all', '--force']);
  await client.run(['buildx', 'prune', '--all', '--force']);
  client.remove();
}

async function withFaults(faults: readonly FaultRule[], change: SourceShip = {}): Promise<ImageShip> {
  await forget();
  stage.service.emulator.faults.add(faults.map((rule) => ({ service: 'registry', ...rule })));
  return ship({ ci: inCi, ...change }, 1);
}

withSecondEngine('build options on a real engine', () => {
  beforeAll(async () => {
    [stage, engines] = await Promise.all([
      imageStage(),
      Promise.all([startSecondEngine('containerd'), startSecondEngine('containerd')]),
    ]);
    stage.write('Dockerfile', DOCKERFILE);
    copyFileSync(testResource('BUSYBOX'), join(stage.folder, 'busybox'));
  }, TIMEOUT);

  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.stop()));
    await stage.close();
  });

  it(
    'a builder that never built this takes every step from the cache in the registry',
    async () => {
      const first = await ship({ ci: inCi });
      expect(summaryOf(first)).toMatch(/ by buildx in Docker \S+: 0 steps cached, 3 run, 1\.\d MB$/);
      const second = await ship({ ci: inCi }, 1);
      expect(summaryOf(second)).toMatch(/: 3 steps cached, 0 run, 1\.\d MB$/);
      expect([...first.notices, ...second.notices].filter((one) => /cache/.test(one))).toEqual([]);
      expect(Object.values(await stage.tags())).toContainEqual(['ecs-ship.cache']);
    },
    TIMEOUT,
  );

  it(
    'a cache that is refused costs time and a notice each, not the build',
    async () => {
      const shipped = await withFaults([{ path: '*/manifests/ecs-ship.cache*', accessDenied: true }]);
      expect(summaryOf(shipped)).toMatch(/: 0 steps cached, 3 run/);
      expect(shipped.notices.filter((one) => /build cache/.test(one))).toEqual([
        expect.stringMatching(/could not be read, so that steps are run again: .*403 Forbidden/),
        expect.stringMatching(
          /could not be written, so that the next build runs more steps: .*403 Forbidden/,
        ),
      ]);
    },
    TIMEOUT,
  );

  it(
    'a cache that has lost a layer is built without, and written anew',
    async () => {
      const login = await stage.login();
      const cached = await login.fetch('GET', '/v2/web/manifests/ecs-ship.cache');
      const { layers } = (await cached.json()) as { layers: readonly { digest: string }[] };
      const lost = layers.map(({ digest }) => ({
        ...{ path: `*/blobs/${digest}`, status: 404, code: 'LayersNotFoundException' },
      }));
      const shipped = await withFaults(lost);
      expect(summaryOf(shipped)).toMatch(/: 0 steps cached, 3 run/);
      expect(shipped.notices).toContainEqual(expect.stringMatching(/names a layer that is no longer there/));
    },
    TIMEOUT,
  );

  it(
    'a cache in a folder is read back, and holds no more than the last build',
    async () => {
      const home = `${stage.folder}-cache`;
      const before = process.env.XDG_CACHE_HOME;
      process.env.XDG_CACHE_HOME = home;
      try {
        await forget();
        await ship({ build: { cache: 'local', noCache: true } }, 1);
        await forget();
        const shipped = await ship({ build: { cache: 'local' } }, 1);
        expect(summaryOf(shipped)).toMatch(/: 3 steps cached, 0 run/);
        expect(shipped.notices).toEqual([]);
        expect(readdirSync(join(home, 'ecs-ship', 'build'))).toEqual(['web']);
      } finally {
        if (before === undefined) delete process.env.XDG_CACHE_HOME;
        else process.env.XDG_CACHE_HOME = before;
        rmSync(home, { recursive: true, force: true });
      }
    },
    TIMEOUT,
  );

  it(
    'secrets are in no history, argument, event or layer, even where a step prints them',
    async () => {
      const [token, key] = ['tok-3f9a7c-secret', 'key-81bd02-secret'];
      stage.write('Dockerfile', DOCKERFILE + PRINTING);
      writeFileSync(join(stage.folder, 'key.pem'), key);
      const secrets = { token: 'env:THE_TOKEN', key: 'file:key.pem' };
      const seen: string[] = [];
      const watching = setInterval(() => seen.push(...commandLines()), 20);
      const shipped = await ship({ build: { secrets }, env: { THE_TOKEN: token } }).finally(() =>
        clearInterval(watching),
      );
      expect(summaryOf(shipped)).toMatch(/: 3 steps cached, 1 run/);
      expect(seen.join('\n')).toContain('id=token,env=THE_TOKEN');
      const image = await wholeImage(shipped);
      expect(image).toContain('busybox cat token key');
      const told = JSON.stringify([shipped.events, shipped.outcome]);
      expect(told).toContain('******');
      for (const secret of [token, key]) {
        for (const text of [told, seen.join('\n'), image]) expect(text.includes(secret)).toBe(false);
      }
    },
    TIMEOUT,
  );

  it(
    'arguments for the builder reach it unsplit, attestations are attached, and a large context is told',
    async () => {
      stage.write('Dockerfile', 'FROM scratch\nCOPY --from=extra greeting /greeting\n');
      stage.write('other, folder/greeting', 'hello');
      stage.write('data/large.bin', '');
      truncateSync(join(stage.folder, 'data/large.bin'), 120_000_000);
      const options = [`--build-context=extra=${join(stage.folder, 'other, folder')}`];
      const shipped = await ship({ build: { options, provenance: 'min' } });
      expect(summaryOf(shipped)).toMatch(/: 0 steps cached, 1 run$/);
      expect(shipped.notices).toEqual([
        expect.stringMatching(/^The build context holds 12\d MB, .* Largest: data \(120 MB\)\.$/),
      ]);
      const login = await stage.login();
      const index = await login.fetch('GET', `/v2/web/manifests/${shipped.outcome.facts.digest}`);
      expect(await index.text()).toContain('attestation-manifest');
    },
    TIMEOUT,
  );
});

/** The command lines of every process there is. */
function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return [];
      }
    });
}

/** Manifest and configuration with the history. */
async function wholeImage({ outcome }: ImageShip): Promise<string> {
  const login = await stage.login();
  const manifest = await (await login.fetch('GET', `/v2/web/manifests/${outcome.facts.digest}`)).text();
  const { config } = JSON.parse(manifest) as { config: { digest: string } };
  return manifest + (await (await login.fetch('GET', `/v2/web/blobs/${config.digest}`)).text());
}
