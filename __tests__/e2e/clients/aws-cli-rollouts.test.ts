import type { Service } from '@aws-sdk/client-ecs';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { ScriptedRuntime } from '../../../src/emulator/runtimes/scripted-runtime.js';
import { type AwsCli, awsCli } from '../../support/aws-cli.js';
import { AwsCliService } from '../../support/aws-cli-service.js';
import { openPlace } from '../../support/e2e-place.js';
import { startTestEmulator } from '../../support/start-test-emulator.js';

/** The CLI looks every 15 s, so a wait that meets a running rollout takes two looks. */
const TIMEOUT = 90_000;
const SECOND_LOOK_MS = 15_000;

const place = openPlace();
let emulator: Emulator;
let aws: AwsCli;

beforeAll(async () => {
  emulator = await startTestEmulator({
    speed: 5,
    // The first revisions are healthy soon; the second ones keep the CLI waiting beyond its first look.
    runtime: ({ clock, images }) =>
      new ScriptedRuntime(clock, images, [
        { taskDefinition: 'sound:2', script: { healthyAfter: 40 } },
        { taskDefinition: 'fragile:2', script: { healthyAfter: 99, exit: { code: 3, after: 15 } } },
      ]),
  });
  aws = awsCli(emulator.url, place);
  await aws.json('ecs', 'create-cluster', '--cluster-name', 'prod');
});

afterAll(async () => {
  await emulator.close();
  place.remove();
});

function container(version: number) {
  const healthCheck = { command: ['CMD', 'true'], interval: 5, timeout: 2 };
  return { name: 'app', image: `example/app:${version}`, healthCheck };
}

/** Creates a service, updates it to a second revision, and waits; gives the milliseconds waited. */
async function createAndUpdate(service: AwsCliService): Promise<number> {
  const first = await service.register(container(1));
  expect(first).toMatchObject({ revision: 1, status: 'ACTIVE', compatibilities: ['EC2', 'FARGATE'] });
  const created = await service.create();
  expect(created).toMatchObject({
    taskDefinition: first.taskDefinitionArn,
    status: 'ACTIVE',
    runningCount: 0,
  });
  await service.untilCompleted();
  const second = await service.register(container(2));
  const updated = await service.update('--task-definition', service.name);
  expect(updated.deployments).toMatchObject([
    { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', taskDefinition: second.taskDefinitionArn },
    { status: 'ACTIVE', rolloutState: 'COMPLETED', taskDefinition: first.taskDefinitionArn },
  ]);
  return service.waitUntilStable();
}

const messages = ({ events }: Service) => events?.map(({ message }) => message) ?? [];

/** What the one deployment of a settled service looks like. */
const SETTLED = [{ status: 'PRIMARY', rolloutState: 'COMPLETED', desiredCount: 2, runningCount: 2 }];

describe('aws ecs, a service from its creation over an update', () => {
  let sound: AwsCliService;
  let fragile: AwsCliService;
  let waited: readonly number[];

  beforeAll(async () => {
    sound = new AwsCliService(aws, 'prod', 'sound');
    fragile = new AwsCliService(aws, 'prod', 'fragile');
    waited = await Promise.all([sound, fragile].map(createAndUpdate));
  }, TIMEOUT);

  it('lets `wait services-stable` wait for a rollout that ends well', async () => {
    expect(waited[0]).toBeGreaterThan(SECOND_LOOK_MS);
    const [service, [deployment]] = await Promise.all([sound.describe(), sound.deployments()]);
    expect(service.deployments).toMatchObject(SETTLED);
    expect(service.taskDefinition).toMatch(/task-definition\/sound:2$/);
    expect(messages(service).slice(0, 2)).toEqual([
      '(service sound) has reached a steady state.',
      `(service sound) (deployment ${service.deployments?.[0]?.id}) deployment completed.`,
    ]);
    expect(deployment).toMatchObject({
      status: 'SUCCESSFUL',
      targetServiceRevision: { requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 },
      deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE', failureCount: 0, threshold: 3 },
    });
  });

  it('satisfies `wait services-stable` after a rollback too, as AWS does', async () => {
    expect(waited[1]).toBeGreaterThan(SECOND_LOOK_MS);
    const [service, [deployment, original]] = await Promise.all([fragile.describe(), fragile.deployments()]);
    expect(service.deployments).toMatchObject(SETTLED);
    expect(service.taskDefinition).toMatch(/task-definition\/fragile:1$/);
    const old = service.deployments?.[0]?.id;
    expect(messages(service)[0]).toBe('(service fragile) has reached a steady state.');
    expect(messages(service)).toContain(`(service fragile) rolling back to deployment ${old}.`);
    expect(deployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
      deploymentCircuitBreaker: { status: 'TRIGGERED', threshold: 3 },
      rollback: { serviceRevisionArn: original?.targetServiceRevision?.arn },
    });
    expect(original).toMatchObject({ status: 'SUCCESSFUL' });
    expect(original?.targetServiceRevision?.arn?.split('/').at(-1)).toBe(old?.split('/').at(-1));
  });

  it('lists and describes the tasks that run and those that died', async () => {
    const running = await Promise.all([sound.tasks('RUNNING'), fragile.tasks('RUNNING')]);
    expect(running.flat().map((task) => [task.lastStatus, task.healthStatus, task.group])).toEqual([
      ['RUNNING', 'HEALTHY', 'service:sound'],
      ['RUNNING', 'HEALTHY', 'service:sound'],
      ['RUNNING', 'HEALTHY', 'service:fragile'],
      ['RUNNING', 'HEALTHY', 'service:fragile'],
    ]);
    const dead = await fragile.tasks('STOPPED');
    expect(dead.length).toBeGreaterThanOrEqual(3);
    expect(dead[0]).toMatchObject({
      lastStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ name: 'app', exitCode: 3 }],
    });
  });
});
