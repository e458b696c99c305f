import type { Look, OurDeployment } from '../../src/watch/judge.js';
import { pausedHook } from '../../src/watch/paused-hook.js';
import { newEvents, progressLine } from '../../src/watch/progress.js';
import type { ServiceDeployment } from '../../src/watch/rollout.js';
import { rolloutView } from '../../src/watch/rollout-view.js';
import { usualDuration } from '../../src/watch/usual-duration.js';

const ours: OurDeployment = {
  id: 'ecs-svc/20',
  taskDefinitionArn: 'arn:aws:ecs:eu-west-1:1:task-definition/web:8',
  createdAt: 20,
  startsDeployment: true,
};
const arn = 'arn:aws:ecs:eu-west-1:1:service-deployment/prod/web/x';

function look(change: Partial<ServiceDeployment>): Look {
  const deployment: ServiceDeployment = {
    arn,
    status: 'IN_PROGRESS',
    targetServiceRevisionArn: 'x/20',
    createdAt: 20,
    lifecycleStage: 'SCALE_UP',
    target: { requested: 4, running: 1, pending: 2 },
    ...change,
  };
  return { deployment };
}

describe('progressLine', () => {
  it.each<[string, Partial<ServiceDeployment>, string | undefined]>([
    ['tasks start', {}, 'web:8: 1 of 4 running, 2 pending'],
    [
      'tasks fail',
      { circuitBreaker: { status: 'MONITORING', failureCount: 2, threshold: 3 } },
      'web:8: 1 of 4 running, 2 pending — 2 failed (circuit breaker trips at 3)',
    ],
    [
      'a canary gets its share',
      { lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT', trafficPercent: 10 },
      'web:8: 1 of 4 running, 2 pending — PRODUCTION_TRAFFIC_SHIFT, 10 % of the traffic',
    ],
    [
      'the next linear step',
      { lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT', trafficPercent: 40 },
      'web:8: 1 of 4 running, 2 pending — PRODUCTION_TRAFFIC_SHIFT, 40 % of the traffic',
    ],
    [
      'all traffic is on the new revision while it bakes',
      { lifecycleStage: 'BAKE_TIME', trafficPercent: 100 },
      'web:8: 1 of 4 running, 2 pending — BAKE_TIME, 100 % of the traffic',
    ],
    ['no traffic yet', { trafficPercent: 0 }, 'web:8: 1 of 4 running, 2 pending'],
    [
      'a hook pauses',
      { lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT', awaitingHook: { id: 'h' } },
      'web:8: 1 of 4 running, 2 pending — POST_TEST_TRAFFIC_SHIFT, waits for somebody to let it go on',
    ],
    [
      'a function decides',
      { lifecycleStage: 'PRE_SCALE_UP', runningHook: 'arn:aws:lambda:eu-west-1:1:function:check' },
      'web:8: 1 of 4 running, 2 pending — PRE_SCALE_UP, waits for the hook arn:aws:lambda:eu-west-1:1:function:check',
    ],
    [
      'it is rolled back',
      { status: 'ROLLBACK_IN_PROGRESS' },
      'web:8: 1 of 4 running, 2 pending — ROLLBACK_IN_PROGRESS',
    ],
    ['it is over', { status: 'SUCCESSFUL' }, undefined],
  ])('%s', (_what, change, line) => {
    expect(progressLine(ours, look(change))).toBe(line);
  });
});

describe('rolloutView', () => {
  const facts = { previousTaskDefinitionArn: 'arn:aws:ecs:eu-west-1:1:task-definition/web:7' };

  it('tells of both revisions, of old tasks and of failures', () => {
    const circuitBreaker = { status: 'MONITORING', failureCount: 1, threshold: 3 };
    const source = { requested: 4, running: 3, pending: 0 };
    expect(rolloutView(ours, look({ circuitBreaker, source }), facts)).toMatchObject({
      ...{ from: 'web:7', to: 'web:8', oldRunning: 3, failed: 1, breakerTripsAt: 3, stage: undefined },
      counts: { requested: 4, running: 1, pending: 2 },
    });
  });

  it('names no revision twice', () => {
    const again = { previousTaskDefinitionArn: ours.taskDefinitionArn };
    expect(rolloutView(ours, look({}), again).from).toBeUndefined();
  });
});

describe('pausedHook', () => {
  it('says what is waited for, how to go on, and what happens otherwise', () => {
    const awaitingHook = { id: 'h1', expiresAt: 0, timeoutAction: 'CONTINUE' } as const;
    const { deployment } = look({ lifecycleStage: 'POST_SCALE_UP', awaitingHook });
    expect(pausedHook(deployment)).toBe(
      'The deployment waits at POST_SCALE_UP until somebody lets it go on: aws ecs continue-service-deployment ' +
        `--service-deployment-arn ${arn} --hook-id h1 --action CONTINUE (or ROLLBACK). ` +
        'Without an answer ECS does CONTINUE at 1970-01-01T00:00:00.000Z.',
    );
  });

  it('says nothing of a deployment that goes on', () => {
    expect(pausedHook(look({}).deployment)).toBeUndefined();
  });
});

describe('newEvents', () => {
  it('gives each event once, oldest first, and none from before', () => {
    const events = [3, 2, 1].map((at) => ({ id: `e${at}`, at, message: '' }));
    expect(newEvents(events, 2, new Set()).map(({ id }) => id)).toEqual(['e2', 'e3']);
    expect(newEvents(events, 0, new Set(['e2'])).map(({ id }) => id)).toEqual(['e1', 'e3']);
  });
});

describe('usualDuration', () => {
  const took = (ms: number, status: ServiceDeployment['status'] = 'SUCCESSFUL'): ServiceDeployment => ({
    ...{ arn, status, targetServiceRevisionArn: 'x', createdAt: 1000, finishedAt: 1000 + ms },
  });

  it('is the median of the last successful rollouts', () => {
    const history = [
      took(60),
      took(9),
      took(500, 'ROLLBACK_SUCCESSFUL'),
      took(70),
      took(80),
      took(900),
      took(1),
    ];
    expect(usualDuration(history)).toBe(70);
    expect(usualDuration([took(5, 'STOPPED')])).toBeUndefined();
  });
});
