import { utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Config } from '../../src/config/config.js';
import {
  type BuilderStage,
  canUseContainers,
  type Machine,
  openBuilderStage,
  sampleArgs,
  withoutBuildx,
} from '../support/e2e-builders.js';
import { filesBelow } from '../support/e2e-place.js';

let place: BuilderStage;

beforeAll(async () => {
  place = await openBuilderStage();
}, 120_000);
afterAll(() => place.close());

let ships = 0;

/** Ships a commit that has not been shipped yet, or this one. */
async function ship(machine: Machine, build: Partial<Config['build']>, commit?: string) {
  ships += 1;
  const shipped = await place.stage.ship({
    commit: commit ?? `${ships}`.padStart(40, '0'),
    builder: machine.builder(),
    image: { reuse: 'off', tag: `t${ships}` },
    build,
  });
  const { outcome } = shipped;
  const summary = outcome.stages.find(({ stage }) => stage === 'image')?.summary ?? '';
  return { ...shipped, summary, failure: outcome.failure, digest: outcome.facts.digest };
}

const sample = () => ({ context: 'sample', args: sampleArgs() });
/** A step that prints a secret, and fails without a host that an argument adds. */
const PRINTING = `ARG BASE_IMAGE
FROM $BASE_IMAGE
RUN --mount=type=secret,id=token cat /run/secrets/token && grep registry.internal /etc/hosts
`;
const both = { dockerfile: 'Dockerfile', platforms: ['linux/amd64', 'linux/arm64'] };
/** Of the stage's commits; the legacy builder takes no time from outside. */
const commitTime = /^2026-09-21T14:1/;
const withContainers = canUseContainers() ? describe : describe.skip;

/** The sample app as its Dockerfile has it, of the commit; the password was in no command line. */
async function expectSampleApp({ digest, summary }: Awaited<ReturnType<typeof ship>>, machine: Machine) {
  expect(summary).toContain('built and pushed');
  const image = await place.configOf(digest);
  expect(image).toMatchObject({
    config: {
      Cmd: ['gunicorn', 'app:app'],
      User: '10001:10001',
      Labels: { 'org.opencontainers.image.revision': expect.stringMatching(/^0{38}/) },
    },
  });
  expect(machine.calls().filter((call) => call.includes(' login '))).toEqual([
    expect.stringMatching(
      /^\w+ login (--tls-verify=false )?--username AWS --password-stdin 127\.0\.0\.1:\d+$/,
    ),
  ]);
  return image.created;
}

describe('docker', () => {
  it('builds and pushes the sample app by buildx', async () => {
    const machine = place.machineWith(['docker']);
    const shipped = await ship(machine, sample());
    expect(await expectSampleApp(shipped, machine)).toMatch(commitTime);
    expect(shipped.summary).toMatch(/by buildx in Docker \d+/);
  });

  it('builds and pushes the sample app without buildx, and says that it is so', async () => {
    const machine = place.machineWith(['docker'], { DOCKER_CONFIG: withoutBuildx(place.stage.folder) });
    const shipped = await ship(machine, sample());
    await expectSampleApp(shipped, machine);
    expect(shipped.summary).toMatch(/by docker build of Docker \S+ \(without BuildKit\)/);
  });

  it('refuses two platforms without buildx before anything is changed', async () => {
    const machine = place.machineWith(['docker'], { DOCKER_CONFIG: withoutBuildx(place.stage.folder) });
    const { failure, outcome, requests } = await ship(machine, { ...both, builder: 'docker' });
    expect(failure).toMatchObject({
      code: 'builder-missing',
      message: expect.stringMatching(/cannot build for linux\/amd64 and linux\/arm64 at once\.$/),
    });
    expect(outcome.exitCode).toBe(4);
    expect(requests.filter((one) => /^(Create|Put|Register|Update)/.test(one))).toEqual([]);
    expect(machine.calls().filter((call) => / (build|login|push) /.test(call))).toEqual([]);
  });

  it('gives the same commit the same digest, when it is asked to, whenever its files were written', async () => {
    const machine = place.machineWith(['docker']);
    const [first, second] = await buildTwice(machine, { reproducible: true });
    expect(second).toBe(first);
  });

  it('pushes two platforms by buildx to a repository with immutable tags', async () => {
    const shipped = await ship(place.machineWith(['docker']), both);
    await expectBoth(shipped);
    expect(shipped.notices.join()).not.toContain('Another pipeline');
  });
});

/** The same content, written twice and built without anything remembered. */
async function buildTwice(machine: Machine, build: Partial<Config['build']>) {
  const digests: (string | undefined)[] = [];
  for (const mtime of [1_800_000_000, 1_900_000_000]) {
    place.stage.write('Dockerfile', 'FROM scratch\nCOPY app.txt /\n');
    utimesSync(join(place.stage.folder, 'app.txt'), mtime, mtime);
    const { digest, failure } = await ship(machine, { ...build, noCache: true }, 'f'.repeat(40));
    expect(failure).toBeUndefined();
    digests.push(digest);
  }
  return digests;
}

async function expectBoth({ digest, failure }: Awaited<ReturnType<typeof ship>>) {
  expect(failure).toBeUndefined();
  const configs = await Promise.all(['amd64', 'arm64'].map((one) => place.configOf(digest, one)));
  expect(configs).toMatchObject([{ architecture: 'amd64' }, { architecture: 'arm64' }]);
}

withContainers.each([
  ['podman', 'auto'],
  ['buildah', 'buildah'],
] as const)('%s, which takes root to be installed,', (tool, builder) => {
  it('builds and pushes the sample app', async () => {
    const machine = place.machineWith([tool]);
    const shipped = await ship(machine, { ...sample(), builder });
    expect(await expectSampleApp(shipped, machine)).toMatch(commitTime);
    expect(shipped.summary).toMatch(new RegExp(`by ${tool} \\d+\\.\\d+`));
  }, 120_000);

  it('hands over secrets and further arguments, and says that it writes no cache', async () => {
    const token = 'tok-77d1b0-secret';
    const machine = place.machineWith([tool], { THE_TOKEN: token });
    place.stage.write('secret/Dockerfile', PRINTING);
    const shipped = await ship(machine, {
      ...{ context: 'secret', args: sampleArgs(), builder, cache: 'registry', noCache: true },
      ...{ secrets: { token: 'env:THE_TOKEN' }, options: ['--add-host=registry.internal:192.0.2.7'] },
    });
    expect(shipped.failure).toBeUndefined();
    expect(shipped.summary).toMatch(/: 0 steps cached, [1-9] run, \d+/);
    expect(shipped.notices).toEqual([
      expect.stringMatching(`^cache: registry is not used, since ${tool} \\S+ cannot write it`),
    ]);
    const image = JSON.stringify(await place.configOf(shipped.digest));
    for (const text of [JSON.stringify(shipped), machine.calls().join(), image]) {
      expect(text.includes(token)).toBe(false);
    }
    expect(JSON.stringify(shipped.events)).toContain('***');
  });

  it('builds two platforms, and leaves no list of them', async () => {
    const machine = place.machineWith([tool]);
    await expectBoth(await ship(machine, { ...both, builder }));
    expect(machine.calls().at(-1)).toMatch(/manifest rm localhost\/ecs-ship-list:/);
  });

  it('gives the same commit the same digest, whenever its files were written', async () => {
    const [first, second] = await buildTwice(place.machineWith([tool]), { builder });
    expect(second).toBe(first);
  });

  it('leaves no login behind, and the user’s own as they were', async () => {
    const machine = place.machineWith([tool]);
    const own = join(machine.home, '.config', 'containers', 'auth.json');
    const text = JSON.stringify({ auths: { 'registry.example': { auth: 'bWU6c2VjcmV0' } } });
    place.stage.write(relative(place.stage.folder, own), text);
    expect((await ship(machine, { builder })).failure).toBeUndefined();
    expect([...filesBelow(machine.home)]).toEqual([[own, text]]);
  });
});
