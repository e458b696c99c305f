import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import { execa } from 'execa';
import { forgetImages } from '../../src/adapters/demo/forget-images.js';
import { type EmulatorProcess, startEmulatorProcess } from '../support/e2e-emulator.js';
import { openPlace, type Place } from '../support/e2e-place.js';
import { distFile, documentOf, runProgram } from '../support/e2e-program.js';
import { awsEnvironment } from '../support/e2e-stage.js';
import { testResource } from '../support/test-machine.js';

const example = fileURLToPath(new URL('../../docs/examples/monorepo', import.meta.url));
const NAMES = ['api', 'worker', 'web'];

let place: Place;
let emulator: EmulatorProcess;
let folder: string;

beforeAll(async () => {
  place = openPlace();
  folder = join(place.root, 'shop');
  cpSync(example, folder, { recursive: true });
  await git('init', '--quiet');
  await commit('the shop');
  emulator = await startEmulatorProcess(place, '--seed', join(folder, 'emulator-seed.yml'));
}, 60_000);
afterAll(async () => {
  await emulator.stop();
  await forgetImages(new URL(emulator.url).host);
  place.remove();
}, 60_000);

const git = (...argv: readonly string[]) =>
  execa('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...argv], {
    cwd: folder,
    env: place.env,
    extendEnv: false,
  });

async function commit(message: string): Promise<void> {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', message);
}

/** One command, as the example's README has it. */
async function ship(environment: string, ...flags: readonly string[]) {
  await emulator.forget();
  const base = ['--build-args', `BASE_IMAGE=${testResource('BASE_IMAGE')}`];
  const argv = [distFile('cli.js'), 'ship', '--environment', environment, '--json', ...base, ...flags];
  const env = { ...place.env, ...awsEnvironment(emulator.url) };
  const ended = await runProgram(process.execPath, argv, { cwd: folder, env });
  const document = ended.stdout === '' ? {} : documentOf(ended);
  return { ...ended, document, requests: await emulator.requests() };
}

async function running(cluster: string) {
  const client = { endpoint: emulator.url, region: 'us-east-1' };
  const ecs = new ECSClient({ ...client, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  const names = NAMES.map((name) => `shop-${name}`);
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: names }));
  return (services ?? []).map(({ taskDefinition, runningCount, deployments }) => ({
    revision: taskDefinition?.split('/').at(-1),
    runningCount,
    rollout: deployments?.[0]?.rolloutState,
  }));
}

const completed = (...revisions: readonly string[]) =>
  revisions.map((revision) => ({ revision, runningCount: 1, rollout: 'COMPLETED' }));

const verdicts = (document: Record<string, unknown>) =>
  (document.services as { name: string; verdict: string }[]).map(({ name, verdict }) => `${name} ${verdict}`);

describe('the monorepo example', () => {
  it('ships its three services from two images to one environment with one command', async () => {
    const { exitCode, stderr, document, requests } = await ship('staging');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(document).toMatchObject({ verdict: 'stable', exitCode: 0 });
    expect(verdicts(document)).toEqual(['api stable', 'worker stable', 'web stable']);
    expect(await running('staging')).toEqual(completed('shop-api:2', 'shop-worker:2', 'shop-web:2'));
    const manifests = requests.filter(({ method, path }) => method === 'PUT' && /\/manifests\//.test(path));
    const pushed = manifests.map(({ path }) => path.split('/manifests/')[0]);
    expect([...new Set(pushed)].sort()).toEqual(['/v2/shop/app', '/v2/shop/web']);
    expect(pushed).toHaveLength(2);
  }, 120_000);

  it('and with one more, without a build, to the other', async () => {
    const { exitCode, stderr, document, requests } = await ship('production');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(verdicts(document)).toEqual(['api stable', 'worker stable', 'web stable']);
    expect(await running('production')).toEqual(completed('shop-api:3', 'shop-worker:3', 'shop-web:3'));
    expect(requests.filter(({ path }) => path.startsWith('/v2/') && /blobs\/uploads/.test(path))).toEqual([]);
  }, 120_000);

  it('takes everything back when two of the three cannot start and the policy says so', async () => {
    for (const path of ['app/worker.py', 'web/web.py']) {
      writeFileSync(
        join(folder, path),
        `raise SystemExit("no shelf left")\n${readFileSync(join(folder, path))}`,
      );
    }
    await commit('break the worker and the web');
    const { exitCode, stderr, document } = await ship('staging', '--on-service-failure', 'roll-back-all');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 5 });
    expect(verdicts(document)).toEqual(['api rolled-back', 'worker rolled-back', 'web rolled-back']);
    expect(await running('staging')).toEqual(completed('shop-api:2', 'shop-worker:2', 'shop-web:2'));
    expect(stderr).toContain('no shelf left');
  }, 180_000);
});
