import type { Look, OurDeployment } from '../../src/watch/judge.js';
import type { RolloutDeployment, ServiceDeployment, ServiceSnapshot } from '../../src/watch/rollout.js';
import { whatComesNext } from '../../src/watch/what-comes-next.js';

const ours: OurDeployment = {
  ...{ id: 'ecs-svc/20', taskDefinitionArn: 'td/web:8', createdAt: 20, startsDeployment: true },
};

function look(
  deployment: Partial<ServiceDeployment>,
  circuitBreaker = { enabled: true, rollback: true },
  deployments: ServiceSnapshot['deployments'] = [],
): Look {
  const service: ServiceSnapshot = {
    ...{ arn: 'a', name: 'web', clusterArn: 'c', status: 'ACTIVE', desired: 2, running: 2, pending: 0 },
    ...{ taskDefinitionArn: 'td/web:8', controller: 'ECS', events: [], targetGroupArns: [] },
    ...{ circuitBreaker, deployments },
  };
  const common = { arn: 'sd', targetServiceRevisionArn: 'x/20', createdAt: 20 };
  return { service, deployment: { ...common, status: 'IN_PROGRESS', ...deployment } };
}

const failing = { circuitBreaker: { status: 'MONITORING', failureCount: 1, threshold: 3 } };

describe('what ECS does once nobody watches', () => {
  it.each<[string, Look, RegExp]>([
    ['the breaker rolls back', look(failing), /rolls back at 3 failed tasks \(1 so far\)\.$/],
    [
      'the breaker only ends it',
      look(failing, { enabled: true, rollback: false }),
      /ends the deployment at 3 failed tasks \(1 so far\), without a rollback\.$/,
    ],
    ['no breaker', look({}, { enabled: false, rollback: false }), /^ECS goes on for ever: .*nothing ends or/],
    ['a threshold that is not known', look({}), /rolls back once enough tasks have failed\.$/],
    [
      'a rollback is under way',
      look({ status: 'ROLLBACK_IN_PROGRESS' }),
      /goes on rolling it back by itself/,
    ],
    ['it bakes', look({ lifecycleStage: 'BAKE_TIME' }), /goes on baking and finishes/],
    [
      'a hook pauses',
      look({ lifecycleStage: 'PRE_SCALE_UP', awaitingHook: { id: 'h', expiresAt: 0 } }),
      /waiting at PRE_SCALE_UP until somebody answers the hook, or until 1970-\S+Z \(then: ROLLBACK\)\.$/,
    ],
    ['nothing is known', {}, /^ECS goes on by itself\.$/],
  ])('%s', (_what, seen, sentence) => {
    expect(whatComesNext(ours, seen)).toMatch(sentence);
  });

  it('knows a rollback by deployments[] alone', () => {
    const old: RolloutDeployment = {
      ...{ id: 'ecs-svc/10', status: 'PRIMARY', taskDefinitionArn: 'td/web:7', createdAt: 10 },
      ...{ desired: 2, pending: 0, running: 2, failedTasks: 0 },
    };
    const { service } = look({}, undefined, [old]);
    expect(whatComesNext(ours, { service })).toMatch(/rolling it back/);
  });
});
