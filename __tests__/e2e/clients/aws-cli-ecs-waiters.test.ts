import type { RunTaskResponse } from '@aws-sdk/client-ecs';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { ScriptedRuntime } from '../../../src/emulator/runtimes/scripted-runtime.js';
import { type AwsCli, awsCli, WAITER_FAILED } from '../../support/aws-cli.js';
import { AwsCliService } from '../../support/aws-cli-service.js';
import { openPlace } from '../../support/e2e-place.js';
import { startTestEmulator } from '../../support/start-test-emulator.js';

/** The CLI looks at tasks every 6 s and at services every 15 s. */
const TIMEOUT = 60_000;
const CLUSTER = ['--cluster', 'prod'];
const NETWORK = 'awsvpcConfiguration={subnets=[subnet-0a1b2c3d]}';

const place = openPlace();
let emulator: Emulator;
let aws: AwsCli;

beforeAll(async () => {
  emulator = await startTestEmulator({
    runtime: ({ clock, images }) =>
      new ScriptedRuntime(clock, images, [
        { family: 'late', script: { startTakes: 3 } },
        { family: 'brief', script: { exit: { code: 0, after: 3 } } },
        { family: 'broken', script: { exit: { code: 1, after: 0 } } },
      ]),
  });
  aws = awsCli(emulator.url, place);
  await aws.json('ecs', 'create-cluster', '--cluster-name', 'prod');
});

afterAll(async () => {
  await emulator.close();
  place.remove();
});

/** Registers the family and runs one task of it; gives the task's ARN. */
async function runTask(family: string): Promise<string> {
  await new AwsCliService(aws, 'prod', family).register({ name: 'app', image: 'example/app:1' });
  const { tasks = [] } = await aws.json<RunTaskResponse>(
    ...['ecs', 'run-task', ...CLUSTER, '--task-definition', family, '--launch-type', 'FARGATE'],
    ...['--network-configuration', NETWORK],
  );
  return tasks[0]?.taskArn ?? '';
}

async function lastStatus(task: string): Promise<string> {
  const argv = ['ecs', 'describe-tasks', ...CLUSTER, '--tasks', task, '--query', 'tasks[0].lastStatus'];
  return aws.json<string>(...argv);
}

describe('aws ecs wait', () => {
  it(
    'tasks-running waits until the task runs',
    async () => {
      const task = await runTask('late');
      await aws.text('ecs', 'wait', 'tasks-running', ...CLUSTER, '--tasks', task);
      expect(await lastStatus(task)).toBe('RUNNING');
    },
    TIMEOUT,
  );

  it(
    'tasks-running fails for a task that has stopped, and for one that does not exist',
    async () => {
      const task = await runTask('broken');
      await aws.text('ecs', 'wait', 'tasks-stopped', ...CLUSTER, '--tasks', task);
      const stopped = await aws.refusal('ecs', 'wait', 'tasks-running', ...CLUSTER, '--tasks', task);
      expect(stopped.exitCode).toBe(WAITER_FAILED);
      const missing = await aws.refusal(
        'ecs',
        'wait',
        'tasks-running',
        ...CLUSTER,
        '--tasks',
        '0'.repeat(32),
      );
      expect(missing).toMatchObject({
        exitCode: WAITER_FAILED,
        stderr: expect.stringContaining('TasksRunning'),
      });
    },
    TIMEOUT,
  );

  it(
    'tasks-stopped waits until the task has stopped',
    async () => {
      const task = await runTask('brief');
      await aws.text('ecs', 'wait', 'tasks-stopped', ...CLUSTER, '--tasks', task);
      expect(await lastStatus(task)).toBe('STOPPED');
    },
    TIMEOUT,
  );

  it(
    'services-inactive waits until a deleted service is gone, and fails for one that never was',
    async () => {
      const service = new AwsCliService(aws, 'prod', 'doomed');
      await service.register({ name: 'app', image: 'example/app:1' });
      await service.create();
      await aws.json('ecs', 'delete-service', ...CLUSTER, '--service', 'doomed', '--force');
      await aws.text('ecs', 'wait', 'services-inactive', ...CLUSTER, '--services', 'doomed');
      expect((await service.describe()).status).toBe('INACTIVE');
      const argv = ['ecs', 'wait', 'services-inactive', ...CLUSTER, '--services', 'nobody'];
      expect((await aws.refusal(...argv)).exitCode).toBe(WAITER_FAILED);
    },
    TIMEOUT,
  );
});
