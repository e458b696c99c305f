import { RunTaskCommand } from '@aws-sdk/client-ecs';
import {
  CAPACITY,
  freePort,
  hostPortHandedOver,
  hostPortHeld,
  noCpu,
  noFargateCapacity,
  noMemory,
} from '../../support/capacity-failures.js';
import type { FailureScenario } from '../../support/failure-scenario.js';
import { type FailureStage, failureStage } from '../../support/failure-stage.js';
import type { FailureStory } from '../../support/failure-story.js';

const INSTANCE = '[0-9a-f]{32}';

describe('a cluster that has room for one task', () => {
  let stage: FailureStage;
  let stories: Map<string, Promise<FailureStory>>;

  beforeAll(async () => {
    stage = await failureStage({ speed: 10, capacity: CAPACITY });
    const scenarios: readonly FailureScenario[] = [
      noMemory,
      noCpu,
      noFargateCapacity,
      hostPortHeld(await freePort()),
    ];
    stories = new Map(scenarios.map((scenario) => [scenario.name, stage.play(scenario)]));
    await Promise.allSettled(stories.values());
  }, 80_000);
  afterAll(() => stage.close());

  const story = async (name: string): Promise<FailureStory> => {
    const found = await stories.get(name);
    if (found === undefined) throw new Error(`no story ${name}`);
    return found;
  };

  it.each([
    ['no-memory', lacks('has insufficient memory available')],
    ['no-cpu', lacks('has insufficient CPU units available')],
    ['host-port-held', lacks('is already using a port required by your task')],
    [
      'no-fargate-capacity',
      /^was unable to place a task\. Reason: Capacity is unavailable at this time\. Please try again later or in a different availability zone\.$/,
    ],
  ])('%s: says so once, counts the attempts as failures and rolls back', async (name, text) => {
    const { events, stopped, running, serviceDeployment } = await story(name);
    expect(events).toEqual([
      expect.stringMatching(text),
      '(deployment ecs-svc/D2) deployment failed: tasks failed to start.',
      'rolling back to deployment ecs-svc/D1.',
      '(deployment ecs-svc/D1) deployment completed.',
      'has reached a steady state.',
    ]);
    expect(stopped).toEqual([]);
    expect(running).toHaveLength(1);
    expect(serviceDeployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
    });
  });

  it.each([
    ['no-memory', 'small-memory', 'RESOURCE:MEMORY'],
    ['no-cpu', 'small-cpu', 'RESOURCE:CPU'],
    ['host-port-held', 'one-instance', 'RESOURCE:PORTS'],
  ])('refuses RunTask of %s with the instance and %s', async (taskDefinition, cluster, reason) => {
    await story(taskDefinition);
    const awsvpcConfiguration = { subnets: ['subnet-0a1b2c3d'] };
    const network = reason === 'RESOURCE:PORTS' ? {} : { networkConfiguration: { awsvpcConfiguration } };
    const answer = await stage.ecs.send(new RunTaskCommand({ cluster, taskDefinition, ...network }));
    expect(answer).toMatchObject({
      tasks: [],
      failures: [
        {
          reason,
          arn: expect.stringMatching(`^arn:aws:ecs:[^:]+:\\d{12}:container-instance/${cluster}/${INSTANCE}$`),
        },
      ],
    });
  });
});

/** Every try to place a task while the old container still stops counts: the clock is slow enough for a busy machine. */
describe('a host port', () => {
  let stage: FailureStage;
  beforeAll(async () => {
    stage = await failureStage({ speed: 3, capacity: CAPACITY });
  });
  afterAll(() => stage.close());

  it('is handed over where the old task may stop first', async () => {
    const { events, serviceDeployment } = await stage.play(hostPortHandedOver(await freePort()));
    expect(serviceDeployment?.status).toBe('SUCCESSFUL');
    expect(events.filter((event) => event.startsWith('has'))).toEqual([
      'has stopped 1 running tasks: (task T1).',
      'has started 1 tasks: (task T2).',
      'has reached a steady state.',
    ]);
  }, 100_000);
});

function lacks(what: string): RegExp {
  return new RegExp(
    '^was unable to place a task because no container instance met all of its requirements\\. ' +
      `The closest matching \\(container-instance ${INSTANCE}\\) ${what}\\. ` +
      'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide\\.$',
  );
}
