import { setTimeout as sleep } from 'node:timers/promises';
import type { Task } from '@aws-sdk/client-ecs';
import type { FailureScenario } from '../../support/failure-scenario.js';
import { type FailureStage, failureStage } from '../../support/failure-stage.js';
import type { FailureStory } from '../../support/failure-story.js';
import * as scenarios from '../../support/health-failures.js';

const FAILED = [
  '(deployment ecs-svc/D2) deployment failed: tasks failed to start.',
  'rolling back to deployment ecs-svc/D1.',
];
const OLD_AGAIN = ['(deployment ecs-svc/D1) deployment completed.', 'has reached a steady state.'];

describe('a deployment whose tasks run and are not well', () => {
  let stage: FailureStage;
  let stories: Map<FailureScenario, Promise<FailureStory>>;

  beforeAll(async () => {
    stage = await failureStage();
    stories = new Map(Object.values(scenarios).map((scenario) => [scenario, stage.play(scenario)]));
    await Promise.allSettled(stories.values());
  }, 110_000);
  afterAll(() => stage.close());

  const story = async (scenario: FailureScenario): Promise<FailureStory> => {
    const found = await stories.get(scenario);
    if (found === undefined) throw new Error(`${scenario.name} was not played`);
    return found;
  };

  it('fails container health checks: each task is told of, replaced and stopped', async () => {
    const { events, stopped, serviceDeployment } = await story(scenarios.unhealthyContainer);
    expect(events).toEqual([
      'has started 1 tasks: (task T1).',
      ...['T1 T2', 'T2 T3', 'T3 T4'].flatMap((pair) => replacedUnhealthy(...names(pair))),
      ...FAILED,
      'stopped 1 pending tasks.',
      ...OLD_AGAIN,
    ]);
    expect(failed(stopped)).toHaveLength(3);
    // On a busy machine its first check may not be over.
    const well = expect.stringMatching(/^(HEALTHY|UNKNOWN)$/);
    for (const task of failed(stopped)) {
      expect(task).toMatchObject({
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Task failed container health checks',
        healthStatus: 'UNHEALTHY',
        containers: [
          { name: 'web', exitCode: 0, healthStatus: 'UNHEALTHY' },
          { name: 'sidecar', exitCode: 0, healthStatus: well },
        ],
      });
    }
    expect(serviceDeployment).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
  });

  it('fails the load balancer’s checks: registered, unhealthy, replaced, drained, stopped, three times over', async () => {
    const { events, stopped, service } = await story(scenarios.pathNotFound);
    const code = 'Health checks failed with these codes: [404]';
    expect(events).toEqual([
      'has started 1 tasks: (task T1).',
      ...turnedAway('T1', 'T2', code),
      'has stopped 1 running tasks: (task T1).',
      ...turnedAway('T2', 'T3', code),
      'has stopped 1 running tasks: (task T2).',
      ...turnedAway('T3', 'T4', code),
      ...FAILED,
      'has stopped 1 running tasks: (task T3).',
      'stopped 1 pending tasks.',
      ...OLD_AGAIN,
    ]);
    expect(failed(stopped)).toHaveLength(3);
    for (const task of failed(stopped)) {
      expect(task).toMatchObject({
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: `Task failed ELB health checks in (target-group ${service.loadBalancers?.[0]?.targetGroupArn})`,
      });
    }
  });

  it.each([
    ['503', scenarios.unavailable, 'Health checks failed with these codes: [503]'],
    ['nothing on the container port', scenarios.wrongPort, 'Health checks failed'],
    ['a start slower than the checks', scenarios.slowBeyondGrace, 'Health checks failed'],
  ])('fails the load balancer’s checks by %s, with its reason in the event', async (_, scenario, reason) => {
    const { events, stopped, service, serviceDeployment, deployments } = await story(scenario);
    expect(events).toEqual([
      'has started 1 tasks: (task T1).',
      ...turnedAway('T1', 'T2', reason),
      ...FAILED,
      'has stopped 1 running tasks: (task T1).',
      'stopped 1 pending tasks.',
      ...OLD_AGAIN,
    ]);
    expect(failed(stopped)).toMatchObject([
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: `Task failed ELB health checks in (target-group ${service.loadBalancers?.[0]?.targetGroupArn})`,
      },
    ]);
    expect(serviceDeployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 1, threshold: 1 },
    });
    expect(deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 1 }]);
  });

  it('lets a slow start take its time within the grace period', async () => {
    const { events, stopped, serviceDeployment } = await story(scenarios.slowWithinGrace);
    expect(events).toEqual([
      'has started 1 tasks: (task T1).',
      'registered 1 targets in (target-group TG)',
      'has begun draining connections on 1 tasks.',
      'deregistered 1 targets in (target-group TG)',
      'has stopped 1 running tasks: (task T2).',
      '(deployment ecs-svc/D2) deployment completed.',
      'has reached a steady state.',
    ]);
    expect(stopped).toEqual([]);
    expect(serviceDeployment?.status).toBe('SUCCESSFUL');
  });

  it('waits for a dependency no longer than its startTimeout; only the container tells', async () => {
    const { stopped, events } = await story(scenarios.dependencyNeverHealthy);
    expect(stopped[0]).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'Task failed to start',
      containers: [
        {
          name: 'web',
          exitCode: 143,
          reason:
            'CannotStartContainerError: dependency graph: container ordering dependency [db] for target [web] has timed out.',
        },
        { name: 'db', exitCode: 0 },
      ],
    });
    expect(stopped[0]).not.toHaveProperty('startedAt');
    expect(events).toEqual([
      'has started 1 tasks: (task T1).',
      'was unable to place a task. Reason: Task failed to start.',
      ...FAILED,
      ...OLD_AGAIN,
    ]);
  });

  it('is killed for its memory: 137, and the agent’s reason', async () => {
    const { stopped, serviceDeployment } = await story(scenarios.outOfMemory);
    expect(stopped).toHaveLength(3);
    for (const task of stopped) {
      expect(task).toMatchObject({
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        containers: [{ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
      });
    }
    expect(serviceDeployment?.status).toBe('ROLLBACK_SUCCESSFUL');
  });

  it('is killed once its stopTimeout is over: 137 without a reason of memory', async () => {
    const { replaced, old } = await story(scenarios.ignoresSigterm);
    expect(replaced).toMatchObject([
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: `Scaling activity initiated by (deployment ${old})`,
        containers: [{ exitCode: 137 }],
      },
    ]);
    expect(replaced[0]?.containers?.[0]).not.toHaveProperty('reason');
    const { stoppingAt, executionStoppedAt } = replaced[0] ?? {};
    const took = Number(executionStoppedAt) - Number(stoppingAt);
    expect(took).toBeGreaterThanOrEqual(2000);
    expect(took).toBeLessThan(6000);
  });

  it('ends well and takes a deaf sidecar with it: each container keeps its own code', async () => {
    const { stopped } = await story(scenarios.endsBesideDeafSidecar);
    expect(stopped).toMatchObject([
      {
        stopCode: 'EssentialContainerExited',
        containers: [
          { name: 'web', exitCode: 0 },
          { name: 'sidecar', exitCode: 137 },
        ],
      },
    ]);
  });

  it('keeps the reason of its failed health check when it has to be killed', async () => {
    const { stopped } = await story(scenarios.unhealthyAndDeaf);
    expect(failed(stopped)).toHaveLength(2);
    for (const task of failed(stopped)) {
      expect(task).toMatchObject({
        stoppedReason: 'Task failed container health checks',
        containers: [{ exitCode: 137 }],
      });
    }
  });

  it('replaces a task that ends after the deployment is over, and calls the service steady again', async () => {
    let { events, stopped, deployments } = await story(scenarios.exitsLater);
    expect(events.slice(-2)).toEqual([
      '(deployment ecs-svc/D2) deployment completed.',
      'has reached a steady state.',
    ]);
    for (const end = Date.now() + 25_000; events.length < 6 && Date.now() < end; await sleep(200)) {
      ({ events, stopped, deployments } = await (await story(scenarios.exitsLater)).again());
    }
    expect(events.slice(3, 6)).toEqual([
      'has reached a steady state.',
      'has started 1 tasks: (task T3).',
      'has reached a steady state.',
    ]);
    expect(stopped[0]).toMatchObject({
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ exitCode: 4 }],
    });
    expect(deployments).toMatchObject([{ rolloutState: 'COMPLETED', failedTasks: 0 }]);
  });
});

/** Without those that ECS took away once the deployment had failed. */
function failed(stopped: readonly Task[]): Task[] {
  return stopped.filter(({ stoppedReason = '' }) => !stoppedReason.startsWith('Scaling activity'));
}

function names(pair: string): [string, string] {
  const [sick = '', next = ''] = pair.split(' ');
  return [sick, next];
}

function replacedUnhealthy(sick: string, next: string): string[] {
  return [
    `(task ${sick}) failed container health checks.`,
    `has started 1 tasks: (task ${next}). Amazon ECS replaced 1 tasks due to an unhealthy status.`,
    `has stopped 1 running tasks: (task ${sick}).`,
  ];
}

function turnedAway(sick: string, next: string, reason: string): string[] {
  return [
    'registered 1 targets in (target-group TG)',
    `(task ${sick}) (port 8080) is unhealthy in (target-group TG) due to (reason ${reason}).`,
    `has started 1 tasks: (task ${next}). Amazon ECS replaced 1 tasks due to an unhealthy status.`,
    'has begun draining connections on 1 tasks.',
    'deregistered 1 targets in (target-group TG)',
  ];
}
