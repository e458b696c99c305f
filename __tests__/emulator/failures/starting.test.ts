import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Task } from '@aws-sdk/client-ecs';
import { freePort } from '../../support/capacity-failures.js';
import { FOREIGN, failureImages, NATIVE } from '../../support/failure-images.js';
import { type FailureStage, failureStage } from '../../support/failure-stage.js';
import type { FailureStory } from '../../support/failure-story.js';
import { MISSING_SECRET, type StartFailures, startFailures } from '../../support/start-failures.js';
import { type TinyRegistry, tinyRegistry } from '../../support/tiny-registry.js';

const ROLLED_BACK = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
const RETRIED = 'CannotPullContainerError: pull image manifest has been retried 7 time(s):';

/** Container time does not matter here, so the emulator's clock runs ahead of the machine's. */
describe('a deployment whose tasks do not start', () => {
  let stage: FailureStage;
  let locked: TinyRegistry;
  let holder: Server;
  let scenarios: StartFailures;
  let stories: Map<string, Promise<FailureStory>>;

  beforeAll(async () => {
    stage = await failureStage({ speed: 10 });
    locked = await tinyRegistry();
    holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    scenarios = startFailures({
      ...(await failureImages(stage.emulator)),
      locked: locked.add('private', NATIVE, { name: 'app', content: Buffer.from('app') }),
      takenPort: (holder.address() as AddressInfo).port,
      freePort: await freePort(),
    });
    stories = new Map(Object.values(scenarios).map((scenario) => [scenario.name, stage.play(scenario)]));
    await Promise.allSettled(stories.values());
  }, 80_000);

  afterAll(async () => {
    holder.close();
    await locked.close();
    await stage.close();
  });

  const story = async (name: string): Promise<FailureStory> => {
    const found = await stories.get(name);
    if (found === undefined) throw new Error(`no story ${name}`);
    return found;
  };

  it.each([
    ['absent-tag', () => `${RETRIED} failed to resolve ref ${stage.host}/failing:absent: not found`],
    [
      'foreign-image',
      () => `${RETRIED} image Manifest does not contain descriptor matching platform 'linux/${NATIVE}'`,
    ],
    [
      'login-refused',
      () =>
        `${RETRIED} failed to resolve ref ${image('loginRefused')}: pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
    ],
    [
      'missing-secret',
      () =>
        `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${MISSING_SECRET} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
    ],
    [
      'missing-parameter',
      () =>
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: /prod/colour',
    ],
    [
      'missing-log-group',
      () =>
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
    ],
  ])('%s: says why no task could start, once, and rolls back', async (name, reason) => {
    const { events, stopped, serviceDeployment, running } = await story(name);
    const text = reason();
    expect(stopped).toHaveLength(3);
    for (const task of stopped) {
      expect(task).toMatchObject({
        stopCode: 'TaskFailedToStart',
        stoppedReason: text,
        lastStatus: 'STOPPED',
      });
      expect(task).not.toHaveProperty('startedAt');
      expect(task.containers?.[0]).not.toHaveProperty('exitCode');
    }
    expect(events).toEqual(failedToStart(text));
    expect(serviceDeployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: ROLLED_BACK,
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
    });
    expect(running).toHaveLength(1);
  });

  function image(name: keyof StartFailures): string | undefined {
    return scenarios[name].containers[0]?.image;
  }

  it('a pull that fails is its container’s own reason', async () => {
    const { stopped } = await story('absent-tag');
    expect(container(stopped[0]).reason).toBe(stopped[0]?.stoppedReason);
  });

  it('a secret that is missing stops the task before anything is pulled', async () => {
    const { stopped } = await story('missing-secret');
    expect(stopped[0]).not.toHaveProperty('pullStartedAt');
    expect(container(stopped[0])).not.toHaveProperty('reason');
  });

  it('a command that the image has not: CannotStartContainerError and exit code 127', async () => {
    const { stopped, events } = await story('missing-command');
    const text =
      /^CannotStartContainerError: Error response from daemon: .*exec: "serve-it": executable file not found in \$PATH/;
    expect(stopped[0]).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: expect.stringMatching(text),
      containers: [{ exitCode: 127, reason: expect.stringMatching(text), lastStatus: 'STOPPED' }],
    });
    expect(events).toEqual(failedToStart(stopped[0]?.stoppedReason ?? ''));
  });

  it('a host port that somebody else holds: CannotStartContainerError, told of each task', async () => {
    const { stopped, events } = await story('port-taken');
    const text =
      /^CannotStartContainerError: Error response from daemon: .*(port is already allocated|address already in use)/;
    const stoppedReason = expect.stringMatching(text);
    expect(stopped[0]).toMatchObject({ stopCode: 'TaskFailedToStart', stoppedReason });
    const told = stopped.map((task) => `was unable to place a task. Reason: ${task.stoppedReason}.`);
    expect(events.filter((event) => event.includes('unable to place'))).toEqual(told);
  });

  it.each([
    ['exits-at-start', 3],
    ['mislabelled-image', expect.any(Number)],
  ])(
    '%s: its essential container’s exit code, and no word of a start in the events',
    async (name, exitCode) => {
      const { stopped, events, serviceDeployment } = await story(name);
      expect(stopped).toHaveLength(3);
      for (const task of stopped) {
        expect(task).toMatchObject({
          stopCode: 'EssentialContainerExited',
          stoppedReason: 'Essential container in task exited',
          containers: [{ exitCode }],
        });
        expect(container(task)).not.toHaveProperty('reason');
      }
      expect(events).toEqual([
        'has started 1 tasks: (task T1).',
        'has started 1 tasks: (task T2).',
        'has started 1 tasks: (task T3).',
        '(deployment ecs-svc/D2) deployment failed: tasks failed to start.',
        'rolling back to deployment ecs-svc/D1.',
        '(deployment ecs-svc/D1) deployment completed.',
        'has reached a steady state.',
      ]);
      expect(serviceDeployment?.status).toBe('ROLLBACK_SUCCESSFUL');
    },
  );

  it(`tells a program for ${FOREIGN} apart only in the log`, async () => {
    const { stopped } = await story('mislabelled-image');
    const id = stopped[0]?.taskArn?.split('/').at(-1);
    const { streams } = stage.emulator.logs.group({ logGroupName: '/ecs/failures' });
    const stream = streams.find((one) => one.name === `start/web/${id}`);
    expect(stream?.events.map(({ message }) => message).join('\n')).toMatch(/exec format error/);
  });

  it('ends with one COMPLETED deployment of the old revision', async () => {
    for (const { name } of Object.values(scenarios)) {
      const { deployments, service } = await story(name);
      expect(deployments).toMatchObject([
        { status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 1, failedTasks: 0 },
      ]);
      expect(service.taskDefinition).toMatch(new RegExp(`/${name}:1$`));
    }
  });
});

function failedToStart(reason: string): string[] {
  return [
    'has started 1 tasks: (task T1).',
    `was unable to place a task. Reason: ${reason}${reason.endsWith('.') ? '' : '.'}`,
    'has started 1 tasks: (task T2).',
    'has started 1 tasks: (task T3).',
    '(deployment ecs-svc/D2) deployment failed: tasks failed to start.',
    'rolling back to deployment ecs-svc/D1.',
    '(deployment ecs-svc/D1) deployment completed.',
    'has reached a steady state.',
  ];
}

function container(task: Task | undefined) {
  const [first] = task?.containers ?? [];
  if (first === undefined) throw new Error('a task has a container');
  return first;
}
