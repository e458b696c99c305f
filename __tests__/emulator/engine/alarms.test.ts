import { VirtualEcs } from './virtual-ecs.js';

const ROLLED_BACK = 'Service deployment rolled back because of one or more active alarms.';

function watching(rest: object = {}, configuration: object = {}) {
  return {
    deploymentConfiguration: {
      alarms: { alarmNames: ['errors', 'latency'], enable: true, rollback: true, ...rest },
      ...configuration,
    },
  };
}

/** A settled service of revision 1 that is being updated to revision 2. */
function updated(input: object = watching()): VirtualEcs {
  const ecs = new VirtualEcs();
  ecs.register();
  ecs.create(input);
  ecs.pass(900);
  ecs.register();
  ecs.update({ taskDefinition: 'web' });
  return ecs;
}

function current(ecs: VirtualEcs) {
  return ecs.serviceDeployments()[0];
}

describe('a deployment that watches alarms', () => {
  it('stays IN_PROGRESS until its bake time is over, with the old deployment still listed', () => {
    const ecs = updated(watching({}, { bakeTimeInMinutes: 10 }));
    ecs.pass(120);
    expect(ecs.service().deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', runningCount: 2 },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 0 },
    ]);
    expect(current(ecs)).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleStage: 'BAKE_TIME',
      alarms: { status: 'MONITORING', alarmNames: ['errors', 'latency'] },
    });
    ecs.pass(9 * 60);
    expect(current(ecs)).toMatchObject({
      status: 'SUCCESSFUL',
      lifecycleStage: 'CLEAN_UP',
      alarms: { status: 'MONITORING_COMPLETE' },
    });
    expect(ecs.service().deployments).toMatchObject([{ rolloutState: 'COMPLETED' }]);
  });

  it('bakes for less than five minutes where no time is given, and not at all without alarms', () => {
    const ecs = updated();
    ecs.pass(120);
    expect(current(ecs)).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'BAKE_TIME' });
    ecs.pass(240);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
    const without = updated(watching({ enable: false }));
    without.pass(120);
    expect(current(without)).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'DISABLED' } });
  });

  it('rolls back in ECS’s words when an alarm goes off during the roll-out, and old tasks go on', () => {
    const ecs = updated();
    const [failed, old] = ecs.service().deployments ?? [];
    ecs.pass(5);
    ecs.alarms.set('errors', 'ALARM');
    ecs.pass(0.1);
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      statusReason: ROLLED_BACK,
      rollback: { reason: ROLLED_BACK },
      alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['errors'] },
    });
    expect(ecs.service().deployments).toMatchObject([
      { id: old?.id, status: 'PRIMARY', rolloutState: 'IN_PROGRESS' },
      { id: failed?.id, status: 'ACTIVE', rolloutState: 'FAILED' },
    ]);
    ecs.pass(60);
    expect(current(ecs)?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(ecs.events().slice(-5)).toEqual([
      '(deployment ecs-svc/D2) deployment failed: alarm detected.',
      'rolling back to deployment ecs-svc/D1.',
      'has stopped 2 running tasks: (task T3) (task T4).',
      '(deployment ecs-svc/D1) deployment completed.',
      'has reached a steady state.',
    ]);
  });

  it('rolls back during the bake time too, although the old tasks are gone', () => {
    const ecs = updated();
    ecs.pass(120);
    ecs.alarms.set('latency', 'ALARM');
    ecs.pass(120);
    expect(current(ecs)?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(ecs.tasks().map(({ taskDefinitionArn }) => taskDefinitionArn?.split('/')[1])).toEqual([
      'web:1',
      'web:1',
    ]);
  });

  it('stops where it is when it is not to roll back', () => {
    const ecs = updated(watching({ rollback: false }));
    ecs.pass(5);
    ecs.alarms.set('errors', 'ALARM');
    ecs.pass(0.1);
    expect(current(ecs)?.status).toBe('STOP_REQUESTED');
    ecs.pass(60);
    expect(current(ecs)).toMatchObject({ status: 'STOPPED', alarms: { status: 'TRIGGERED' } });
    expect(ecs.service().deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'FAILED' },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 2 },
    ]);
  });

  it('watches none of its alarms where one was in ALARM at its start', () => {
    const ecs = new VirtualEcs();
    ecs.alarms.set('errors', 'ALARM');
    ecs.register();
    ecs.create(watching());
    ecs.pass(5);
    ecs.alarms.set('latency', 'ALARM');
    ecs.pass(120);
    expect(current(ecs)).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'DISABLED' } });
  });

  it('is safe from alarms once it is complete, and from other services’ alarms always', () => {
    const ecs = updated();
    ecs.alarms.set('other', 'ALARM');
    ecs.pass(600);
    ecs.alarms.set('errors', 'ALARM');
    ecs.pass(60);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
    expect(ecs.service().taskDefinition).toMatch(/web:2$/);
  });

  it('has nothing to roll back to when it is the service’s first', () => {
    const ecs = new VirtualEcs();
    ecs.register();
    ecs.create(watching());
    ecs.pass(5);
    ecs.alarms.set('errors', 'ALARM');
    ecs.pass(60);
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.',
    });
  });
});
