import { judge, type Look, type OurDeployment } from '../../src/watch/judge.js';
import type { RolloutDeployment, ServiceDeployment, ServiceSnapshot } from '../../src/watch/rollout.js';

const ours: OurDeployment = {
  id: 'ecs-svc/20',
  taskDefinitionArn: 'td/web:8',
  createdAt: 20,
  startsDeployment: true,
};

function entry(id: string, change: Partial<RolloutDeployment> = {}): RolloutDeployment {
  return {
    id,
    status: 'PRIMARY',
    taskDefinitionArn: 'td/web:8',
    desired: 2,
    pending: 0,
    running: 2,
    failedTasks: 0,
    rolloutState: 'IN_PROGRESS',
    createdAt: Number(id.split('/')[1]),
    ...change,
  };
}

function service(deployments: RolloutDeployment[], change: Partial<ServiceSnapshot> = {}): ServiceSnapshot {
  return {
    arn: 'arn',
    name: 'web',
    clusterArn: 'c',
    status: 'ACTIVE',
    desired: 2,
    running: 2,
    pending: 0,
    taskDefinitionArn: 'td/web:8',
    controller: 'ECS',
    deployments,
    events: [],
    targetGroupArns: [],
    circuitBreaker: { enabled: true, rollback: true },
    ...change,
  };
}

function deployment(
  status: ServiceDeployment['status'],
  change: Partial<ServiceDeployment> = {},
): ServiceDeployment {
  return { arn: 'sd', status, targetServiceRevisionArn: 'x/20', createdAt: 20, ...change };
}

const triggered = { status: 'TRIGGERED', failureCount: 3, threshold: 3 };
const restored = entry('ecs-svc/10', { rolloutState: 'COMPLETED' });
const restoring = entry('ecs-svc/10', { rolloutState: 'IN_PROGRESS' });
const failedOurs = entry('ecs-svc/20', { status: 'ACTIVE', rolloutState: 'FAILED' });

describe('the verdict by the service deployment', () => {
  it.each<[string, Look, object]>([
    ['pending', { deployment: deployment('PENDING') }, { kind: 'going' }],
    ['in progress', { deployment: deployment('IN_PROGRESS') }, { kind: 'going' }],
    ['done', { deployment: deployment('SUCCESSFUL') }, { kind: 'ended', verdict: 'stable' }],
    ['rolling back', { deployment: deployment('ROLLBACK_IN_PROGRESS') }, { kind: 'going-wrong' }],
    ['rolled back', { deployment: deployment('ROLLBACK_SUCCESSFUL') }, { verdict: 'rolled-back' }],
    ['rollback failed', { deployment: deployment('ROLLBACK_FAILED') }, { verdict: 'failed' }],
    ['stopped, not asked yet', { deployment: deployment('STOPPED') }, { kind: 'ask-service' }],
    [
      'stopped because a newer one took over',
      {
        deployment: deployment('STOPPED'),
        service: service([entry('ecs-svc/30'), entry('ecs-svc/20', { status: 'ACTIVE' })]),
      },
      { verdict: 'superseded' },
    ],
    [
      'stopped by somebody, the older one primary again',
      { deployment: deployment('STOPPED'), service: service([restored]) },
      { verdict: 'stopped' },
    ],
    [
      'stopped by the circuit breaker without rollback',
      {
        deployment: deployment('STOPPED', { circuitBreaker: triggered }),
        service: service([entry('ecs-svc/20', { rolloutState: 'FAILED' })]),
      },
      { verdict: 'failed' },
    ],
    [
      'still in progress, but its deployments[] entry is FAILED and nothing rolls it back',
      {
        deployment: deployment('IN_PROGRESS'),
        service: service([entry('ecs-svc/20', { rolloutState: 'FAILED' })]),
      },
      { verdict: 'failed' },
    ],
    [
      'circuit breaker triggered: the service must say what follows',
      { deployment: deployment('IN_PROGRESS', { circuitBreaker: triggered }) },
      { kind: 'ask-service' },
    ],
    [
      'the service is deleted meanwhile',
      { deployment: deployment('IN_PROGRESS'), service: service([], { status: 'DRAINING' }) },
      { verdict: 'stopped', reason: 'the service is DRAINING' },
    ],
  ])('%s', (_what, look, expected) => {
    expect(judge(ours, look)).toMatchObject(expected);
  });
});

describe('the verdict by deployments[] alone', () => {
  it.each<[string, RolloutDeployment[], object]>([
    ['ours in progress', [entry('ecs-svc/20')], { kind: 'going' }],
    ['ours completed', [entry('ecs-svc/20', { rolloutState: 'COMPLETED' })], { verdict: 'stable' }],
    ['ours failed', [entry('ecs-svc/20', { rolloutState: 'FAILED' })], { verdict: 'failed' }],
    ['the older one being restored', [restoring, failedOurs], { kind: 'going-wrong' }],
    ['the older one restored: services-stable would pass', [restored], { verdict: 'rolled-back' }],
    ['a newer one primary', [entry('ecs-svc/30')], { verdict: 'superseded' }],
    ['a newer one done', [entry('ecs-svc/30', { rolloutState: 'COMPLETED' })], { verdict: 'superseded' }],
  ])('%s', (_what, deployments, expected) => {
    expect(judge(ours, { service: service(deployments) })).toMatchObject(expected);
  });

  it.each<[string, RolloutDeployment[], string[], string | undefined]>([
    [
      'the restored one’s own state is no reason',
      [entry('ecs-svc/10', { rolloutState: 'COMPLETED', rolloutStateReason: 'ECS deployment completed.' })],
      [],
      undefined,
    ],
    [
      'the event of ours is',
      [restored],
      ['(service web) (deployment ecs-svc/20) deployment failed: tasks failed to start.'],
      'deployment failed: tasks failed to start.',
    ],
    [
      'so is the failed entry',
      [restoring, { ...failedOurs, rolloutStateReason: 'circuit breaker: tasks failed to start.' }],
      [],
      'circuit breaker: tasks failed to start.',
    ],
  ])('why it was rolled back: %s', (_what, deployments, messages, reason) => {
    const events = messages.map((message) => ({ id: message, at: 25, message }));
    const judgement = judge(ours, { service: service(deployments, { events }) });
    expect('reason' in judgement ? judgement.reason : undefined).toBe(reason);
  });

  it('asks for the service when there is nothing to go by', () => {
    expect(judge(ours, {})).toEqual({ kind: 'ask-service' });
  });
});

describe('a change of desired count only', () => {
  const scaling = { ...ours, startsDeployment: false };
  it('is done when as many run as desired', () => {
    expect(judge(scaling, { service: service([], { running: 1 }) })).toEqual({ kind: 'going' });
    expect(judge(scaling, { service: service([], { running: 2 }) })).toMatchObject({ verdict: 'stable' });
  });
});
