import { TARGET_GROUP, VirtualEcs } from './virtual-ecs.js';

const LOAD_BALANCED = {
  loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'app', containerPort: 80 }],
};
const CHECKED = { healthCheck: { command: ['CMD', 'true'], interval: 5 } };

function rolledOut(input: object = {}, container: object = {}): VirtualEcs {
  const ecs = new VirtualEcs();
  ecs.register(container);
  ecs.create(input);
  ecs.pass(120);
  ecs.register(container);
  return ecs;
}

describe('a successful rolling deployment', () => {
  it('tells its story in ECS’s words and order, the last two events a millisecond apart', () => {
    const ecs = rolledOut(LOAD_BALANCED);
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(120);
    expect(ecs.events()).toEqual([
      'has started 2 tasks: (task T1) (task T2).',
      'registered 2 targets in (target-group TG)',
      '(deployment ecs-svc/D1) deployment completed.',
      'has reached a steady state.',
      'has started 2 tasks: (task T3) (task T4).',
      'registered 2 targets in (target-group TG)',
      'has begun draining connections on 2 tasks.',
      'deregistered 2 targets in (target-group TG)',
      'has stopped 2 running tasks: (task T1) (task T2).',
      '(deployment ecs-svc/D2) deployment completed.',
      'has reached a steady state.',
    ]);
    const [steady, completed] = ecs.service().events ?? [];
    expect(Number(steady?.createdAt) - Number(completed?.createdAt)).toBe(1);
  });

  it('completes however far apart its last two old tasks end', () => {
    for (let apart = 0; apart < 1; apart += 0.02) {
      const ecs = new VirtualEcs([{ first: 1, script: { stop: { takes: apart } } }]);
      ecs.register(CHECKED);
      ecs.create();
      ecs.pass(60);
      ecs.register(CHECKED);
      ecs.update({ taskDefinition: 'web' });
      ecs.pass(60);
      expect([apart, ecs.serviceDeployments()[0]?.status]).toEqual([apart, 'SUCCESSFUL']);
      expect(ecs.events().at(-1)).toBe('has reached a steady state.');
    }
  });

  it('shows a PRIMARY beside the ACTIVE old deployment until that has drained', () => {
    const ecs = rolledOut(LOAD_BALANCED);
    const before = ecs.service().deployments?.[0]?.id;
    const after = ecs.update({ taskDefinition: 'web' }).deployments?.[0]?.id;
    ecs.pass(5);
    expect(ecs.service().deployments).toMatchObject([
      {
        id: after,
        status: 'PRIMARY',
        rolloutState: 'IN_PROGRESS',
        rolloutStateReason: `ECS deployment ${after} in progress.`,
        desiredCount: 2,
        runningCount: 2,
      },
      { id: before, status: 'ACTIVE', rolloutState: 'COMPLETED', desiredCount: 2, runningCount: 2 },
    ]);
    ecs.pass(5);
    expect(ecs.service().deployments).toMatchObject([
      { id: after },
      { id: before, desiredCount: 0, runningCount: 0 },
    ]);
    ecs.pass(60);
    expect(ecs.service().deployments).toMatchObject([
      {
        id: after,
        status: 'PRIMARY',
        rolloutState: 'COMPLETED',
        rolloutStateReason: `ECS deployment ${after} completed.`,
      },
    ]);
  });

  it('goes through PENDING and IN_PROGRESS to SUCCESSFUL in the service deployment of exactly this update', () => {
    const ecs = rolledOut();
    const { deployments, currentServiceDeployment } = ecs.update({ taskDefinition: 'web' });
    expect(ecs.serviceDeployments()[0]).toMatchObject({
      serviceDeploymentArn: currentServiceDeployment,
      status: 'PENDING',
    });
    ecs.pass(1);
    const [running] = ecs.serviceDeployments();
    expect(running).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'SCALE_UP' });
    const n = deployments?.[0]?.id?.split('/')[1];
    expect(running?.targetServiceRevision?.arn).toMatch(new RegExp(`:service-revision/default/web/${n}$`));
    ecs.pass(60);
    expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
    expect(ecs.serviceDeployments()[0]?.finishedAt).toBeInstanceOf(Date);
    expect(ecs.service().currentServiceDeployment).toBeUndefined();
  });

  it.each([
    ['40 s after RUNNING without any check', {}, {}, 39, 42],
    ['as soon as the container health check passes', {}, CHECKED, 5, 8],
    ['as soon as the load balancer finds it healthy', LOAD_BALANCED, {}, 5, 8],
  ])('counts a task as healthy %s', (_, service, container, before, after) => {
    const ecs = rolledOut(service, container);
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(before);
    expect(ecs.tasks('STOPPED')).toEqual([]);
    ecs.pass(after - before);
    expect(ecs.tasks('STOPPED')).toHaveLength(2);
  });

  it('wants both the container health check and the load balancer where there are both', () => {
    const ecs = rolledOut(LOAD_BALANCED, { healthCheck: { command: ['CMD', 'true'], interval: 60 } });
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(60);
    expect(ecs.tasks('STOPPED')).toEqual([]);
    ecs.pass(5);
    expect(ecs.tasks('STOPPED')).toHaveLength(2);
  });

  it('stops first and starts then where the maximum leaves no room', () => {
    const percents = { deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 100 } };
    const ecs = rolledOut({ ...percents, desiredCount: 4 });
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(120);
    expect(ecs.events().slice(3)).toEqual([
      'has stopped 2 running tasks: (task T1) (task T2).',
      'has started 2 tasks: (task T5) (task T6).',
      'has stopped 2 running tasks: (task T3) (task T4).',
      'has started 2 tasks: (task T7) (task T8).',
      '(deployment ecs-svc/D2) deployment completed.',
      'has reached a steady state.',
    ]);
  });

  it('complains once, and not again for six hours, where the percentages allow no step', () => {
    const percents = { deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 150 } };
    const ecs = rolledOut({ ...percents, desiredCount: 1 });
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(3600);
    expect(ecs.events().slice(3)).toEqual([
      'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
    ]);
    expect(ecs.service().deployments).toHaveLength(2);
  });

  it('is done at once at a desired count of 0', () => {
    const ecs = rolledOut({ desiredCount: 0 });
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(1);
    expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
    expect(ecs.tasks()).toEqual([]);
  });

  it('deploys the same task definition again by force only', () => {
    const ecs = rolledOut();
    const current = ecs.service().taskDefinition;
    expect(ecs.update({ taskDefinition: current }).deployments).toHaveLength(1);
    expect(ecs.update({ taskDefinition: current, forceNewDeployment: true }).deployments).toHaveLength(2);
    ecs.pass(120);
    expect(ecs.serviceDeployments()).toMatchObject([{ status: 'SUCCESSFUL' }, { status: 'SUCCESSFUL' }]);
  });

  it('replaces an old task that is lost on the way by another old one', () => {
    const ecs = rolledOut();
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(5);
    const [old] = ecs.tasks();
    ecs.call('StopTask', { task: old?.taskArn });
    ecs.pass(5);
    const revisions = ecs.tasks().map(({ taskDefinitionArn }) => taskDefinitionArn?.split('/')[1]);
    expect(revisions).toEqual(['web:1', 'web:2', 'web:2', 'web:1']);
    ecs.pass(120);
    expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
  });

  it('scales the old revision out too while the new one does not serve yet', () => {
    const ecs = rolledOut();
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(5);
    ecs.update({ desiredCount: 4 });
    ecs.pass(5);
    const revisions = ecs.tasks().map(({ taskDefinitionArn }) => taskDefinitionArn?.split('/')[1]);
    expect(revisions.filter((name) => name === 'web:1')).toHaveLength(4);
    expect(revisions.filter((name) => name === 'web:2')).toHaveLength(4);
  });

  it('keeps a healthy service while an ACTIVE deployment is superseded by a second update', () => {
    const ecs = rolledOut(LOAD_BALANCED);
    const first = ecs.service().deployments?.[0]?.id;
    const second = ecs.update({ taskDefinition: 'web' }).deployments?.[0]?.id;
    ecs.pass(4);
    ecs.register();
    const third = ecs.update({ taskDefinition: 'web' }).deployments?.[0]?.id;
    expect(ecs.service().deployments).toMatchObject([
      { id: third, status: 'PRIMARY', rolloutState: 'IN_PROGRESS' },
      { id: second, status: 'ACTIVE', rolloutState: 'IN_PROGRESS' },
      { id: first, status: 'ACTIVE', rolloutState: 'COMPLETED' },
    ]);
    expect(ecs.serviceDeployments()[1]).toMatchObject({ status: 'STOP_REQUESTED' });
    ecs.pass(0.1);
    const [current, superseded] = ecs.serviceDeployments();
    expect(superseded).toMatchObject({ status: 'STOPPED' });
    expect(superseded?.stoppedAt).toBeInstanceOf(Date);
    expect(current).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'RECONCILE_SERVICE' });
    ecs.pass(1);
    expect(ecs.serviceDeployments()[0]).toMatchObject({ lifecycleStage: 'SCALE_UP' });
    expect(ecs.serviceDeployments()[0]?.sourceServiceRevisions).toHaveLength(2);
    ecs.pass(120);
    expect(ecs.service().deployments).toMatchObject([{ id: third, rolloutState: 'COMPLETED' }]);
    expect(ecs.serviceDeployments().map(({ status }) => status)).toEqual([
      'SUCCESSFUL',
      'STOPPED',
      'SUCCESSFUL',
    ]);
  });
});
