import { TARGET_GROUP, VirtualEcs } from './virtual-ecs.js';

const LOAD_BALANCED = {
  loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'app', containerPort: 80 }],
};

function settled(input: object = {}, container: object = {}): VirtualEcs {
  const ecs = new VirtualEcs();
  ecs.register(container);
  ecs.create(input);
  ecs.pass(120);
  return ecs;
}

describe('a settled service', () => {
  it('replaces a task that dies and says when it is steady again', () => {
    const ecs = new VirtualEcs([{ first: 1, script: { exit: { code: 1, after: 300 } } }]);
    ecs.register();
    ecs.create();
    ecs.pass(600);
    expect(ecs.events().slice(2)).toEqual([
      'has reached a steady state.',
      'has started 1 tasks: (task T3).',
      'has reached a steady state.',
    ]);
    expect(ecs.tasks('STOPPED')).toMatchObject([
      {
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        containers: [{ exitCode: 1 }],
      },
    ]);
    expect(ecs.serviceDeployments()).toHaveLength(1);
  });

  it('replaces a task that a user stops', () => {
    const ecs = settled();
    ecs.call('StopTask', { task: ecs.tasks()[0]?.taskArn, reason: 'rehearsal' });
    ecs.pass(120);
    expect(ecs.tasks('STOPPED')).toMatchObject([{ stopCode: 'UserInitiated', stoppedReason: 'rehearsal' }]);
    expect(ecs.tasks()).toHaveLength(2);
  });

  it('starts the replacement of a task that fails its container health check before it stops the task', () => {
    const ecs = new VirtualEcs([{ first: 1, script: { healthyAfter: 5, unhealthyAfter: 300 } }]);
    ecs.register({ healthCheck: { command: ['CMD', 'true'], interval: 5 } });
    ecs.create();
    ecs.pass(600);
    expect(ecs.events().slice(3)).toEqual([
      '(task T1) failed container health checks.',
      'has started 1 tasks: (task T3). Amazon ECS replaced 1 tasks due to an unhealthy status.',
      'has stopped 1 running tasks: (task T1).',
      'has reached a steady state.',
    ]);
    expect(ecs.tasks('STOPPED')).toMatchObject([
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Task failed container health checks',
        healthStatus: 'UNHEALTHY',
      },
    ]);
  });

  it('replaces a task that the load balancer finds unhealthy', () => {
    const probes = [
      { from: 0, answer: { status: 200 } },
      { from: 300, answer: { status: 503 } },
    ];
    const ecs = new VirtualEcs([{ first: 1, script: { probes } }]);
    ecs.register();
    ecs.create(LOAD_BALANCED);
    ecs.pass(600);
    expect(ecs.events().slice(4)).toEqual([
      '(task T1) (port 80) is unhealthy in (target-group TG) due to (reason Health checks failed with these codes: [503]).',
      'has started 1 tasks: (task T3). Amazon ECS replaced 1 tasks due to an unhealthy status.',
      'registered 1 targets in (target-group TG)',
      'has begun draining connections on 1 tasks.',
      'deregistered 1 targets in (target-group TG)',
      'has stopped 1 running tasks: (task T1).',
      'has reached a steady state.',
    ]);
    expect(ecs.tasks('STOPPED')[0]?.stoppedReason).toBe(
      `Task failed ELB health checks in (target-group ${TARGET_GROUP})`,
    );
  });

  it('ignores failing checks within the grace period', () => {
    const slow = {
      probes: [
        { from: 0, answer: { error: 'refused' } as const },
        { from: 50, answer: { status: 200 } },
      ],
    };
    const ecs = new VirtualEcs([{ script: slow }]);
    ecs.register();
    ecs.create({ ...LOAD_BALANCED, healthCheckGracePeriodSeconds: 60 });
    ecs.pass(120);
    expect(ecs.tasks('STOPPED')).toEqual([]);
    expect(ecs.service().deployments?.[0]?.rolloutState).toBe('COMPLETED');
  });

  it('scales out and in without a deployment', () => {
    const ecs = settled();
    ecs.update({ desiredCount: 4 });
    ecs.pass(60);
    ecs.update({ desiredCount: 1 });
    ecs.pass(60);
    expect(ecs.events().slice(3)).toEqual([
      'has started 2 tasks: (task T3) (task T4).',
      'has reached a steady state.',
      'has stopped 3 running tasks: (task T2) (task T3) (task T4).',
      'has reached a steady state.',
    ]);
    expect(ecs.serviceDeployments()).toHaveLength(1);
    expect(ecs.service().deployments).toMatchObject([{ rolloutState: 'COMPLETED', desiredCount: 1 }]);
    expect(ecs.tasks('STOPPED')[0]).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Scaling activity initiated by (deployment ${ecs.service().deployments?.[0]?.id})`,
    });
  });

  it('drains a connection before it stops the task', () => {
    const ecs = settled(LOAD_BALANCED);
    ecs.update({ desiredCount: 1 });
    ecs.pass(5);
    expect(ecs.tasks('STOPPED')).toMatchObject([{ lastStatus: 'DEACTIVATING', desiredStatus: 'STOPPED' }]);
    ecs.pass(10);
    expect(ecs.tasks('STOPPED')).toMatchObject([{ lastStatus: 'STOPPED' }]);
  });

  it('does not tell of its steady state again when nothing has happened', () => {
    const ecs = settled();
    ecs.update({ propagateTags: 'SERVICE' });
    ecs.pass(60);
    expect(ecs.events().filter((text) => text === 'has reached a steady state.')).toHaveLength(1);
  });

  it('speaks of an unhealthy status only where that was the reason', () => {
    const ecs = new VirtualEcs([{ first: 1, script: { healthyAfter: 5, unhealthyAfter: 60 } }]);
    ecs.register({ healthCheck: { command: ['CMD', 'true'], interval: 5 } });
    ecs.create();
    ecs.pass(120);
    ecs.call('StopTask', { task: ecs.tasks()[0]?.taskArn });
    ecs.pass(60);
    expect(ecs.events().filter((text) => text.startsWith('has started 1'))).toEqual([
      'has started 1 tasks: (task T3). Amazon ECS replaced 1 tasks due to an unhealthy status.',
      'has started 1 tasks: (task T4).',
    ]);
  });

  it('tells of its steady state again every six hours', () => {
    const ecs = settled();
    const steady = () => ecs.events().filter((text) => text === 'has reached a steady state.').length;
    ecs.pass(5.9 * 3600);
    expect(steady()).toBe(1);
    ecs.pass(12.2 * 3600);
    expect(steady()).toBe(4);
  });

  it('repeats a complaint only after six hours', () => {
    const ecs = new VirtualEcs([{ script: { pullError: 'not found' } }]);
    ecs.register();
    ecs.create();
    const complaints = () => ecs.events().filter((text) => text.startsWith('was unable to place')).length;
    ecs.pass(5.9 * 3600);
    expect(complaints()).toBe(1);
    ecs.pass(3600);
    expect(complaints()).toBe(2);
  });

  it('waits up to 27 minutes between failed starts, for ever, and not at all after an update', () => {
    const ecs = new VirtualEcs([{ image: 'app:1', script: { pullError: 'not found' } }]);
    ecs.register();
    ecs.create();
    ecs.pass(24 * 3600);
    const starts = (ecs.service().events ?? [])
      .filter(({ message }) => message?.includes('has started'))
      .map(({ createdAt }) => createdAt?.getTime() ?? 0);
    const minutes = Math.round(((starts[0] ?? 0) - (starts[1] ?? 0)) / 60_000);
    expect(minutes).toBe(27);
    expect(ecs.clock.now() - (starts[0] ?? 0)).toBeLessThan(28 * 60_000);
    ecs.register();
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(5);
    expect(ecs.tasks()).toMatchObject([{ lastStatus: 'RUNNING' }, { lastStatus: 'RUNNING' }]);
  });

  it('keeps at most a hundred events', () => {
    const ecs = settled();
    for (let i = 0; i < 60; i++) {
      ecs.update({ desiredCount: i % 2 === 0 ? 3 : 2 });
      ecs.pass(60);
    }
    expect(ecs.service().events).toHaveLength(100);
  });
});

describe('DeleteService', () => {
  it('refuses a service above 0, drains it by force, and leaves it INACTIVE', () => {
    const ecs = settled();
    expect(() => ecs.call('DeleteService', { service: 'web' })).toThrow(
      'The service cannot be stopped while it is scaled above 0.',
    );
    expect(ecs.call('DeleteService', { service: 'web', force: true }).service.status).toBe('DRAINING');
    ecs.pass(5);
    expect(ecs.service()).toMatchObject({ status: 'INACTIVE', runningCount: 0, deployments: [] });
    expect(ecs.tasks()).toEqual([]);
    expect(ecs.call('ListServices', {}).serviceArns).toEqual([]);
    expect(() => ecs.update({ desiredCount: 1 })).toThrow('Service was not ACTIVE.');
  });

  it('ends the deployment that runs, and takes the history along', () => {
    const ecs = settled();
    ecs.update({ forceNewDeployment: true });
    ecs.pass(2);
    const [running] = ecs.serviceDeployments();
    ecs.call('DeleteService', { service: 'web', force: true });
    expect(ecs.serviceDeployments()[0]).toMatchObject({ status: 'STOPPED', finishedAt: expect.any(Date) });
    ecs.pass(5);
    expect(ecs.call('ListServiceDeployments', { service: 'web' }).serviceDeployments).toEqual([]);
    const serviceRevisionArns = [running?.targetServiceRevision?.arn];
    expect(ecs.call('DescribeServiceRevisions', { serviceRevisionArns }).failures).toHaveLength(1);
  });

  it('drains only once, and answers for a service that is not there', () => {
    const ecs = settled();
    ecs.call('DeleteService', { service: 'web', force: true });
    expect(ecs.service().status).toBe('DRAINING');
    expect(() => ecs.call('DeleteService', { service: 'web', force: true })).toThrow(
      'Service was not ACTIVE.',
    );
    expect(() => ecs.call('DeleteService', { service: 'nope' })).toThrow('Service not found.');
  });

  it('lets the name be used again', () => {
    const ecs = settled();
    ecs.call('DeleteService', { service: 'web', force: true });
    expect(() => ecs.create()).toThrow('Unable to Start a service that is still Draining.');
    ecs.pass(5);
    ecs.create();
    ecs.pass(60);
    expect(ecs.service()).toMatchObject({ status: 'ACTIVE', runningCount: 2 });
  });
});
