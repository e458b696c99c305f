import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import { execa } from 'execa';
import { forgetImages } from '../../src/adapters/demo/forget-images.js';
import { type EmulatorProcess, startEmulatorProcess } from '../support/e2e-emulator.js';
import { openPlace, type Place } from '../support/e2e-place.js';
import { distFile, documentOf, runProgram } from '../support/e2e-program.js';
import { awsEnvironment } from '../support/e2e-stage.js';
import { type InitFolder, openInitFolder } from '../support/init-folder.js';
import { type PythonBase, pythonBase } from '../support/python-base.js';

/** A sample, what init is told, and the services that it then writes the files of. */
const CASES = [
  ['flask', 'a Flask app, whose Dockerfile it wrote too', 'shop', 'github', ['']],
  ['monorepo', 'two programs of one repository, in one run', 'twin', 'github', ['api', 'web']],
  ['existing-pipeline', 'a program with a Dockerfile and a pipeline of its own', 'clock', 'gitlab', ['']],
] as const;

interface Shipped {
  readonly exitCode: number | undefined;
  readonly stderr: string;
  readonly verdict: unknown;
}

const shipped = new Map<string, Shipped>();
const folders: InitFolder[] = [];
let place: Place;
let base: PythonBase;
let emulator: EmulatorProcess;

/** All of them at a time, since most of it is waiting. */
beforeAll(async () => {
  place = openPlace();
  base = await pythonBase();
  const seeds = await Promise.all(CASES.map(setUp));
  const seed = join(place.root, 'seed.json');
  writeFileSync(seed, JSON.stringify(seedFor(seeds.flat())));
  emulator = await startEmulatorProcess(place, '--speed', '2', '--seed', seed);
  await Promise.all(CASES.map(([sample], index) => ship(sample, folders[index])));
}, 200_000);
afterAll(async () => {
  await emulator.stop();
  await forgetImages(new URL(emulator.url).host);
  await base.remove();
  await Promise.all(folders.map((one) => one.remove()));
  place.remove();
}, 60_000);

/** Runs init in a sample and commits; gives the services' names with their task definition files. */
async function setUp([name, , service, ci, keys]: (typeof CASES)[number], index: number) {
  const sample = await openInitFolder(name);
  folders[index] = sample;
  const flags = ['--service', service, '--ci', ci, '--cluster', 'production', '--region', 'us-east-1'];
  expect(await sample.run('init', ...flags)).toMatchObject({ code: 0, err: '' });
  const git = (...argv: readonly string[]) =>
    execa('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...argv], {
      ...{ cwd: sample.folder, env: place.env, extendEnv: false },
    });
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'set up');
  return keys.map((key) => ({
    name: key === '' ? service : `${service}-${key}`,
    definition: join(sample.folder, key === '' ? '' : `services/${key}`, 'task-definition.json'),
  }));
}

/** An account in which the services are that the files are for, as Terraform would have made them. */
function seedFor(made: readonly { readonly name: string; readonly definition: string }[]) {
  const network = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } };
  const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };
  return {
    region: 'us-east-1',
    clusters: ['production'],
    taskDefinitions: made.map(({ definition }) => definition),
    services: made.map(({ name }) => ({
      ...{ cluster: 'production', serviceName: name, taskDefinition: name },
      // Nothing can run before the first image is there.
      ...{ desiredCount: 0, launchType: 'FARGATE' },
      ...{ networkConfiguration: network, deploymentConfiguration: breaker },
    })),
  };
}

async function ship(name: string, sample: InitFolder | undefined): Promise<void> {
  const flags = ['--json', '--desired-count', '1', '--build-args', `BASE_IMAGE=${base.image}`];
  const argv = [distFile('cli.js'), 'ship', ...flags];
  const env = { ...place.env, ...awsEnvironment(emulator.url) };
  const ended = await runProgram(process.execPath, argv, { cwd: sample?.folder ?? '', env });
  const { exitCode, stderr } = ended;
  shipped.set(name, {
    exitCode,
    stderr,
    verdict: exitCode === undefined ? undefined : documentOf(ended).verdict,
  });
}

async function rolloutsOf(services: string[]) {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const ecs = new ECSClient({ endpoint: emulator.url, region: 'us-east-1', credentials });
  const answer = await ecs.send(new DescribeServicesCommand({ cluster: 'production', services }));
  return (answer.services ?? []).map((one) => [one.deployments?.[0]?.rolloutState, one.runningCount]);
}

describe('what init wrote ships without an edit', () => {
  it.each(CASES)('%s: %s', async (name, _, service, _ci, keys) => {
    expect(shipped.get(name)).toMatchObject({ exitCode: 0, verdict: 'stable' });
    const services = keys.map((key) => (key === '' ? service : `${service}-${key}`));
    expect(await rolloutsOf(services)).toEqual(services.map(() => ['COMPLETED', 1]));
  });
});
