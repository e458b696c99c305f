import { describeTargetHealth } from '../../../src/emulator/elb/describe-target-health.js';
import { Elb } from '../../../src/emulator/elb/elb.js';
import { modifyTargetGroupAttributes } from '../../../src/emulator/elb/modify-target-group-attributes.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { type ElbStage, elbStage, FakeTask, makeGroup, register } from '../../support/elb-stage.js';

const INTERVAL = 10_000;

describe("a target's health", () => {
  let clock: VirtualClock;
  let stage: ElbStage;
  let task: FakeTask;

  beforeEach(async () => {
    clock = new VirtualClock();
    stage = await elbStage(clock);
    task = new FakeTask();
  });
  afterEach(() => stage.elb.close());

  const health = () =>
    describeTargetHealth(stage.elb, { TargetGroupArn: stage.groupArn }).TargetHealthDescriptions;

  it('is initial at first, and healthy after one passed check', () => {
    const changes = register(stage, '1', task);
    expect(health()).toEqual([
      {
        Target: { Id: '10.0.0.1', Port: 80 },
        HealthCheckPort: '80',
        TargetHealth: {
          State: 'initial',
          Reason: 'Elb.RegistrationInProgress',
          Description: 'Target registration is in progress',
        },
      },
    ]);
    clock.advance(0);
    expect(changes).toEqual([{ state: 'healthy' }]);
    expect(health()?.[0]?.TargetHealth).toEqual({ State: 'healthy' });
  });

  it.each([
    [{ status: 503 }, 'Target.ResponseCodeMismatch', 'Health checks failed with these codes: [503]'],
    [{ error: 'timeout' }, 'Target.Timeout', 'Request timed out'],
    [{ error: 'refused' }, 'Target.FailedHealthChecks', 'Health checks failed'],
  ] as const)('is unhealthy after two failures in a row: %j', (answer, reason, description) => {
    task.answer = answer;
    const changes = register(stage, '1', task);
    clock.advance(INTERVAL - 1);
    expect(changes.at(-1)).toMatchObject({ state: 'initial', reason: 'Elb.InitialHealthChecking' });
    clock.advance(1);
    expect(changes.at(-1)).toEqual({ state: 'unhealthy', reason, description });
  });

  it('is healthy again only after three passed checks', () => {
    const changes = register(stage, '1', task);
    clock.advance(0);
    task.answer = { status: 500 };
    clock.advance(2 * INTERVAL);
    expect(changes.at(-1)?.state).toBe('unhealthy');
    task.answer = { status: 200 };
    clock.advance(2 * INTERVAL);
    expect(changes.at(-1)?.state).toBe('unhealthy');
    clock.advance(INTERVAL);
    expect(changes.map(({ state }) => state)).toEqual(['healthy', 'unhealthy', 'healthy']);
  });

  it('survives a single failure', () => {
    const changes = register(stage, '1', task);
    clock.advance(0);
    for (let round = 0; round < 5; round += 1) {
      task.answer = { status: 500 };
      clock.advance(INTERVAL);
      task.answer = { status: 200 };
      clock.advance(INTERVAL);
    }
    expect(changes).toEqual([{ state: 'healthy' }]);
  });

  it('is unused in a group that no listener forwards to, and not checked', () => {
    const groupArn = makeGroup(stage.elb, 'idle');
    register({ elb: stage.elb, groupArn }, '2', task);
    clock.advance(INTERVAL * 3);
    expect(task.probes).toBe(0);
    expect(stage.elb.health(groupArn, '2')).toMatchObject({ state: 'unused', reason: 'Target.NotInUse' });
  });

  it('is draining, unchecked, from deregistration until its requests are over or the delay is', () => {
    const { elb, groupArn } = stage;
    modifyTargetGroupAttributes(elb, {
      TargetGroupArn: groupArn,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '60' }],
    });
    register(stage, '1', task);
    clock.advance(0);
    const release = elb.targetGroup(groupArn).choose()?.hold();
    const drained: number[] = [];
    elb.deregister(groupArn, '1', () => drained.push(clock.now()));
    const { probes } = task;
    clock.advance(59_000);
    expect([drained.length, task.probes]).toEqual([0, probes]);
    expect(health()?.[0]?.TargetHealth).toEqual({
      State: 'draining',
      Reason: 'Target.DeregistrationInProgress',
      Description: 'Target deregistration is in progress',
    });
    clock.advance(1000);
    expect([drained.length, health()]).toEqual([1, []]);
    release?.();
    expect(drained).toHaveLength(1);
  });

  it('drains at once without outstanding requests, and as soon as the last has ended', () => {
    const { elb, groupArn } = stage;
    register(stage, '1', task);
    register(stage, '2', new FakeTask());
    clock.advance(0);
    const drained: string[] = [];
    const release = elb.targetGroup(groupArn).choose()?.hold();
    elb.deregister(groupArn, '2', () => drained.push('2'));
    elb.deregister(groupArn, '1', () => drained.push('1'));
    clock.advance(0);
    expect(drained).toEqual(['2']);
    release?.();
    expect(drained).toEqual(['2', '1']);
  });

  it('tells the engine of a group or target it does not know', () => {
    const elb = new Elb(clock);
    expect([elb.exists('nope'), elb.health('nope', '1')]).toEqual([false, undefined]);
    let drained = false;
    elb.deregister('nope', '1', () => {
      drained = true;
    });
    clock.advance(0);
    expect(drained).toBe(true);
  });
});
