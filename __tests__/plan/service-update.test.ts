import { decideServiceUpdate } from '../../src/plan/service-update.js';
import type { RolloutDeployment, ServiceSnapshot } from '../../src/watch/rollout.js';

const current = 'arn:aws:ecs:eu-west-1:1:task-definition/web:7';
const next = 'arn:aws:ecs:eu-west-1:1:task-definition/web:8';

function service(rolloutState: RolloutDeployment['rolloutState'] = 'COMPLETED'): ServiceSnapshot {
  const primary: RolloutDeployment = {
    id: 'ecs-svc/1',
    status: 'PRIMARY',
    taskDefinitionArn: current,
    desired: 2,
    pending: 0,
    running: 2,
    failedTasks: 0,
    createdAt: 0,
    ...(rolloutState === undefined ? {} : { rolloutState }),
  };
  return {
    arn: 'arn',
    name: 'web',
    clusterArn: 'c',
    status: 'ACTIVE',
    desired: 2,
    running: 2,
    pending: 0,
    taskDefinitionArn: current,
    controller: 'ECS',
    deployments: [primary],
    events: [],
    targetGroupArns: [],
    circuitBreaker: { enabled: true, rollback: true },
  };
}

const nothing = { forceNewDeployment: false, allowOlder: false };

describe('the service update', () => {
  it('sends only the new revision', () => {
    expect(decideServiceUpdate('prod', service(), next, nothing)).toEqual({
      kind: 'update',
      update: { cluster: 'prod', service: 'web', taskDefinition: next },
      why: 'new revision',
    });
  });

  it('is nothing when the service runs this revision', () => {
    expect(decideServiceUpdate('prod', service(), current, nothing)).toEqual({ kind: 'unchanged' });
    expect(decideServiceUpdate('prod', service(), current, { ...nothing, desiredCount: 2 })).toEqual({
      kind: 'unchanged',
    });
  });

  it('follows a deployment of this revision that is under way', () => {
    expect(decideServiceUpdate('prod', service('IN_PROGRESS'), current, nothing)).toMatchObject({
      kind: 'follow',
    });
  });

  it('tries a failed deployment of the same revision again, which ECS does only when forced', () => {
    expect(decideServiceUpdate('prod', service('FAILED'), current, nothing)).toMatchObject({
      update: { cluster: 'prod', service: 'web', forceNewDeployment: true },
    });
  });

  it('sends a desired count only when it changes', () => {
    expect(decideServiceUpdate('prod', service(), current, { ...nothing, desiredCount: 0 })).toMatchObject({
      update: { cluster: 'prod', service: 'web', desiredCount: 0 },
      why: 'new desired count',
    });
  });
});
