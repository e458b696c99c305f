import type { DeploymentEarlySuccessCriteria } from '@aws-sdk/client-ecs';
import { earlySuccessCount } from '../../../src/emulator/engine/early-success.js';
import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import { VirtualEcs } from './virtual-ecs.js';

const CHECKED = { healthCheck: { command: ['CMD', 'true'], interval: 5 } };
/** Two new tasks are healthy soon, the others only after an hour. */
const SLOW: ScriptRule[] = [
  { image: 'app:2', first: 2, script: { healthyAfter: 10 } },
  { image: 'app:2', script: { healthyAfter: 3600 } },
];

function early(rest: Partial<DeploymentEarlySuccessCriteria> = {}, configuration: object = {}) {
  const earlySuccessCriteria = {
    enable: true,
    healthyPercent: 50,
    sourceServiceRevisionCleanup: 'BLOCKING' as const,
    ...rest,
  };
  return { deploymentConfiguration: { minimumHealthyPercent: 50, earlySuccessCriteria, ...configuration } };
}

function updated(input: object, rules = SLOW): VirtualEcs {
  const ecs = new VirtualEcs(rules);
  ecs.register(CHECKED);
  ecs.create({ desiredCount: 4, ...input });
  ecs.pass(900);
  ecs.register(CHECKED);
  ecs.update({ taskDefinition: 'web' });
  return ecs;
}

/** `web:1×2 web:2×4`: the tasks that run, by revision. */
function tasksOf(ecs: VirtualEcs): string {
  const revisions = ecs.tasks().map(({ taskDefinitionArn }) => taskDefinitionArn?.split('/')[1] ?? '');
  return [...new Set(revisions)]
    .sort()
    .map((name) => `${name}×${revisions.filter((revision) => revision === name).length}`)
    .join(' ');
}

describe('early success criteria', () => {
  it.each([
    [2, 50, 1],
    [3, 50, 2],
    [10, 80, 8],
    [100, 90, 90],
    [10, 100, 10],
    [4, 0, 1],
    [0, 50, 0],
  ])('%i desired at %i%% need %i healthy tasks', (desired, healthyPercent, count) => {
    const earlySuccessCriteria = { enable: true, healthyPercent };
    expect(earlySuccessCount(desired, { earlySuccessCriteria })).toBe(count);
  });

  it('BLOCKING removes every old task, then succeeds, and starts what is missing afterwards', () => {
    const ecs = updated(early({}, { maximumPercent: 100 }));
    ecs.pass(11);
    expect(ecs.serviceDeployments()[0]?.status).toBe('IN_PROGRESS');
    expect(tasksOf(ecs)).toBe('web:1×2 web:2×2');
    ecs.pass(20);
    expect(ecs.serviceDeployments()[0]).toMatchObject({ status: 'SUCCESSFUL', lifecycleStage: 'CLEAN_UP' });
    expect(tasksOf(ecs)).toBe('web:2×4');
    ecs.pass(3700);
    expect(ecs.events().slice(3)).toEqual([
      'has stopped 2 running tasks: (task T1) (task T2).',
      'has started 2 tasks: (task T5) (task T6).',
      'has stopped 2 running tasks: (task T3) (task T4).',
      'has started 2 tasks: (task T7) (task T8).',
      '(deployment ecs-svc/D2) deployment completed.',
      'has reached a steady state.',
    ]);
  });

  it('DEFERRED succeeds while old tasks still drain, and cleans them up afterwards', () => {
    const slowToStop: ScriptRule = { image: 'app:1', script: { stop: { takes: 300 } } };
    const ecs = new VirtualEcs([...SLOW, slowToStop]);
    ecs.register({ ...CHECKED, stopTimeout: 600 });
    ecs.create({ desiredCount: 4, ...early({ sourceServiceRevisionCleanup: 'DEFERRED' }) });
    ecs.pass(120);
    ecs.register(CHECKED);
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(20);
    expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
    expect(ecs.service().deployments).toMatchObject([
      { rolloutState: 'COMPLETED' },
      { status: 'ACTIVE', runningCount: 0 },
    ]);
    ecs.pass(400);
    expect(ecs.service().deployments).toHaveLength(1);
    expect(tasksOf(ecs)).toBe('web:2×4');
  });

  it('DescribeServiceDeployments keeps the counts of the moment it succeeded', () => {
    const ecs = updated(early());
    ecs.pass(60);
    ecs.update({ desiredCount: 1 });
    ecs.pass(60);
    expect(ecs.tasks()).toHaveLength(1);
    expect(ecs.serviceDeployments()[0]?.targetServiceRevision).toMatchObject({
      requestedTaskCount: 4,
      runningTaskCount: 4,
    });
  });

  it('waits for the bake time where alarms are watched, and an alarm still turns it back', () => {
    const alarms = { alarmNames: ['errors'], enable: true, rollback: true };
    const ecs = updated(early({}, { alarms }));
    ecs.pass(60);
    expect(ecs.serviceDeployments()[0]).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleStage: 'BAKE_TIME',
    });
    ecs.alarms.set('errors', 'ALARM');
    ecs.pass(120);
    expect(ecs.serviceDeployments()[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(tasksOf(ecs)).toBe('web:1×4');
  });

  it('ends the circuit breaker’s watch: what fails afterwards is not rolled back', () => {
    const dying: ScriptRule[] = [
      { image: 'app:2', first: 2, script: { healthyAfter: 10 } },
      { image: 'app:2', script: { healthyAfter: 300, exit: { code: 1, after: 40 } } },
    ];
    const deploymentCircuitBreaker = { enable: true, rollback: true };
    const ecs = updated(early({}, { deploymentCircuitBreaker }), dying);
    ecs.pass(900);
    expect(ecs.serviceDeployments()[0]).toMatchObject({
      status: 'SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE' },
    });
    expect(ecs.service().taskDefinition).toMatch(/web:2$/);
  });

  it.each([
    [
      'a percentage below the healthy minimum',
      early({ healthyPercent: 40 }),
      'healthyPercent must be between',
    ],
    [
      'a clean-up left out',
      early({ sourceServiceRevisionCleanup: undefined }),
      'healthyPercent and sourceServiceRevisionCleanup are required',
    ],
  ])('refuses %s', (_, input, text) => {
    const ecs = new VirtualEcs();
    ecs.register();
    expect(() => ecs.create(input)).toThrow(text);
  });
});
