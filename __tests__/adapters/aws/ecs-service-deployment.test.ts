import { serviceDeployment } from '../../../src/adapters/aws/ecs-service-deployment.js';

describe('a service deployment as DescribeServiceDeployments gives it', () => {
  it('keeps the share of the traffic and the counts of the old revisions together', () => {
    const found = serviceDeployment({
      status: 'IN_PROGRESS',
      lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT',
      targetServiceRevision: {
        ...{ arn: 'r/2', requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 },
        requestedProductionTrafficWeight: 10,
      },
      sourceServiceRevisions: [
        { arn: 'r/0', requestedTaskCount: 1, runningTaskCount: 1, pendingTaskCount: 0 },
        { arn: 'r/1', requestedTaskCount: 2, runningTaskCount: 1, pendingTaskCount: 1 },
      ],
    });
    expect(found).toMatchObject({
      trafficPercent: 10,
      target: { requested: 2, running: 2, pending: 0 },
      source: { requested: 3, running: 2, pending: 1 },
    });
  });

  it('tells the hook that waits for somebody from the one that runs', () => {
    const found = serviceDeployment({
      lifecycleHookDetails: [
        { hookId: 'a', status: 'SUCCEEDED', targetArn: 'arn:done' },
        { hookId: 'b', status: 'IN_PROGRESS', targetArn: 'arn:running' },
        { hookId: 'c', status: 'AWAITING_ACTION', expiresAt: new Date(5), timeoutAction: 'CONTINUE' },
      ],
    });
    expect(found).toMatchObject({
      runningHook: 'arn:running',
      awaitingHook: { id: 'c', expiresAt: 5, timeoutAction: 'CONTINUE' },
    });
  });
});
