import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import { BLUE, GREEN, PlayedTraffic, PRODUCTION, SHIFTING, TEST, weights } from './played-traffic.js';
import { VirtualEcs } from './virtual-ecs.js';

interface Played {
  readonly ecs: VirtualEcs;
  readonly traffic: PlayedTraffic;
}

/** A settled service of revision 1 whose strategy is this. */
function settled(deploymentConfiguration: DeploymentConfiguration, rules: ScriptRule[] = []): Played {
  const traffic = new PlayedTraffic();
  const ecs = new VirtualEcs(rules, 1, { traffic });
  ecs.register({ healthCheck: { command: ['CMD', 'true'], interval: 5 } });
  ecs.create({ ...SHIFTING, deploymentConfiguration });
  ecs.pass(1000);
  ecs.register();
  return { ecs, traffic };
}

function updated(configuration: DeploymentConfiguration, rules: ScriptRule[] = []): Played {
  const played = settled(configuration, rules);
  played.ecs.update({ taskDefinition: 'web' });
  return played;
}

function current(ecs: VirtualEcs) {
  return ecs.serviceDeployments()[0];
}

/** The stages the newest deployment goes through until it is over, each with the target's production and test percent. */
function way({ ecs }: Played): string[] {
  const seen: string[] = [];
  for (let i = 0; i < 100_000 && current(ecs)?.finishedAt === undefined; i++) {
    const { lifecycleStage, targetServiceRevision: target } = current(ecs) ?? {};
    const step = `${lifecycleStage} ${target?.requestedProductionTrafficWeight} ${target?.requestedTestTrafficWeight}`;
    if (lifecycleStage !== undefined && seen.at(-1) !== step) seen.push(step);
    ecs.pass(0.1);
  }
  return seen;
}

function revisionsOf(ecs: VirtualEcs): (string | undefined)[] {
  return ecs.tasks().map(({ taskDefinitionArn }) => taskDefinitionArn?.split('/')[1]);
}

/** Passes time until the newest deployment is in this stage. */
function until(ecs: VirtualEcs, stage: string): void {
  for (let i = 0; i < 10_000 && current(ecs)?.lifecycleStage !== stage; i++) ecs.pass(0.1);
  expect(current(ecs)?.lifecycleStage).toBe(stage);
}

const BLUE_GREEN: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 };

describe('the stages of a strategy', () => {
  it('BLUE_GREEN goes through them in order and shifts all production traffic at once', () => {
    const played = updated(BLUE_GREEN);
    expect(way(played)).toEqual([
      'PRE_SCALE_UP 0 0',
      'SCALE_UP 0 0',
      'POST_SCALE_UP 0 0',
      'TEST_TRAFFIC_SHIFT 0 100',
      'POST_TEST_TRAFFIC_SHIFT 0 100',
      'PRODUCTION_TRAFFIC_SHIFT 100 100',
      'POST_PRODUCTION_TRAFFIC_SHIFT 100 100',
      'BAKE_TIME 100 100',
      'CLEAN_UP 100 100',
    ]);
    expect(current(played.ecs)?.status).toBe('SUCCESSFUL');
    expect(played.traffic.said(PRODUCTION)).toBe('blue 0 green 100');
    expect(revisionsOf(played.ecs)).toEqual(['web:2', 'web:2']);
  });

  it('LINEAR shifts in equal steps', () => {
    const linearConfiguration = { stepPercent: 40, stepBakeTimeInMinutes: 2 };
    const played = updated({ strategy: 'LINEAR', linearConfiguration });
    expect(way(played).filter((step) => step.startsWith('PRODUCTION'))).toEqual([
      'PRODUCTION_TRAFFIC_SHIFT 40 100',
      'PRODUCTION_TRAFFIC_SHIFT 80 100',
      'PRODUCTION_TRAFFIC_SHIFT 100 100',
    ]);
  });

  it('CANARY shifts a little first, in thousandths, then the rest', () => {
    const played = updated({ strategy: 'CANARY' });
    until(played.ecs, 'PRODUCTION_TRAFFIC_SHIFT');
    expect(played.traffic.said(PRODUCTION)).toBe('blue 950 green 50');
    expect(current(played.ecs)?.sourceServiceRevisions).toMatchObject([
      { requestedProductionTrafficWeight: 95, requestedTestTrafficWeight: 0, runningTaskCount: 2 },
    ]);
    expect(way(played).filter((step) => step.startsWith('PRODUCTION'))).toEqual([
      'PRODUCTION_TRAFFIC_SHIFT 5 100',
      'PRODUCTION_TRAFFIC_SHIFT 100 100',
    ]);
  });

  it.each<[string, DeploymentConfiguration, number]>([
    ['BLUE_GREEN bakes once', BLUE_GREEN, 5],
    [
      'LINEAR between its steps and once at the end',
      { strategy: 'LINEAR', bakeTimeInMinutes: 1, linearConfiguration: { stepPercent: 50 } },
      6 + 1,
    ],
    ['CANARY after the canary and at the end', { strategy: 'CANARY', bakeTimeInMinutes: 3 }, 10 + 3],
  ])('%s', (_, configuration, minutes) => {
    const played = updated(configuration);
    way(played);
    const { startedAt, finishedAt } = current(played.ecs) ?? {};
    const took = ((finishedAt?.getTime() ?? 0) - (startedAt?.getTime() ?? 0)) / 60_000;
    expect(took).toBeGreaterThan(minutes);
    expect(took).toBeLessThan(minutes + 1);
  });

  it('a first deployment takes all traffic at once, in the primary target group', () => {
    const traffic = new PlayedTraffic();
    const ecs = new VirtualEcs([], 1, { traffic });
    ecs.register();
    ecs.create({ ...SHIFTING, deploymentConfiguration: { strategy: 'CANARY' } });
    expect(way({ ecs, traffic }).filter((step) => step.startsWith('PRODUCTION'))).toEqual([
      'PRODUCTION_TRAFFIC_SHIFT 100 100',
    ]);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
    expect(traffic.said(PRODUCTION)).toBe('blue 100 green 0');
  });

  it('needs no load balancer', () => {
    const ecs = new VirtualEcs();
    ecs.register();
    ecs.create({ deploymentConfiguration: BLUE_GREEN });
    ecs.pass(1000);
    ecs.register();
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(1000);
    expect(current(ecs)).toMatchObject({ status: 'SUCCESSFUL', lifecycleStage: 'CLEAN_UP' });
    expect(current(ecs)?.targetServiceRevision?.requestedProductionTrafficWeight).toBeUndefined();
  });
});

describe('while two revisions run side by side', () => {
  it('the source keeps every task until the bake time is over', () => {
    const { ecs } = updated(BLUE_GREEN);
    until(ecs, 'BAKE_TIME');
    ecs.pass(290);
    expect(revisionsOf(ecs)).toEqual(['web:1', 'web:1', 'web:2', 'web:2']);
    expect(ecs.service().deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', runningCount: 2 },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 2 },
    ]);
    ecs.pass(30);
    expect(revisionsOf(ecs)).toEqual(['web:2', 'web:2']);
  });

  it('the next deployment goes back to the other target group', () => {
    const { ecs, traffic } = updated(BLUE_GREEN);
    ecs.pass(1000);
    ecs.update({ forceNewDeployment: true });
    until(ecs, 'TEST_TRAFFIC_SHIFT');
    expect([traffic.said(PRODUCTION), traffic.said(TEST)]).toEqual(['blue 0 green 100', 'blue 100 green 0']);
    ecs.pass(1000);
    expect(traffic.said(PRODUCTION)).toBe('blue 100 green 0');
  });

  it('a rolling deployment afterwards stays where the traffic is', () => {
    const { ecs, traffic } = updated(BLUE_GREEN);
    ecs.pass(1000);
    ecs.update({ forceNewDeployment: true, deploymentConfiguration: { strategy: 'ROLLING' } });
    ecs.pass(1000);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
    expect(traffic.said(PRODUCTION)).toBe('blue 0 green 100');
    expect(
      ecs
        .events()
        .filter((text) => text.startsWith('registered'))
        .at(-1),
    ).toBe(`registered 2 targets in (target-group ${GREEN})`);
  });

  it('scaling changes both', () => {
    const { ecs } = updated(BLUE_GREEN);
    until(ecs, 'BAKE_TIME');
    ecs.update({ desiredCount: 3 });
    ecs.pass(20);
    expect(revisionsOf(ecs).sort()).toEqual(['web:1', 'web:1', 'web:1', 'web:2', 'web:2', 'web:2']);
    ecs.update({ desiredCount: 1 });
    ecs.pass(20);
    expect(revisionsOf(ecs).sort()).toEqual(['web:1', 'web:2']);
  });

  it('the new one waits for room while sick old ones are being replaced', () => {
    const { ecs } = settled(BLUE_GREEN, [
      { image: 'app:1', first: 2, script: { healthyAfter: 5, unhealthyAfter: 998 } },
      { image: 'app:1', script: { healthyAfter: 60 } },
    ]);
    expect(ecs.tasks()).toHaveLength(4);
    ecs.update({ taskDefinition: 'web' });
    for (let i = 0; i < 1200; i++) {
      ecs.pass(0.1);
      expect(ecs.tasks().length).toBeLessThanOrEqual(4);
    }
    ecs.pass(600);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
  });

  it('each replaces its own tasks', () => {
    const { ecs } = updated(BLUE_GREEN);
    until(ecs, 'BAKE_TIME');
    const [blue] = ecs.tasks();
    ecs.call('StopTask', { task: blue?.taskArn });
    ecs.pass(20);
    expect(revisionsOf(ecs).sort()).toEqual(['web:1', 'web:1', 'web:2', 'web:2']);
  });
});

describe('going back', () => {
  const ALARMS = { alarms: { alarmNames: ['errors'], enable: true, rollback: true } };

  it('is instant by StopServiceDeployment: traffic first, the new tasks afterwards', () => {
    const { ecs, traffic } = updated(BLUE_GREEN);
    until(ecs, 'BAKE_TIME');
    ecs.call('StopServiceDeployment', { serviceDeploymentArn: current(ecs)?.serviceDeploymentArn });
    ecs.pass(0.1);
    expect(traffic.said(PRODUCTION)).toBe('blue 100 green 0');
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      statusReason: 'Service deployment rolled back by user.',
      targetServiceRevision: { requestedProductionTrafficWeight: 0, runningTaskCount: 2 },
      sourceServiceRevisions: [{ requestedProductionTrafficWeight: 100, runningTaskCount: 2 }],
    });
    ecs.pass(30);
    expect(current(ecs)?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(revisionsOf(ecs)).toEqual(['web:1', 'web:1']);
    expect(traffic.said(TEST)).toBe('blue 100 green 0');
  });

  it('is caused by an alarm, in the middle of a canary', () => {
    const { ecs, traffic } = updated({ strategy: 'CANARY', ...ALARMS });
    until(ecs, 'PRODUCTION_TRAFFIC_SHIFT');
    ecs.alarms.set('errors', 'ALARM');
    ecs.pass(30);
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because of one or more active alarms.',
    });
    expect(traffic.said(PRODUCTION)).toBe('blue 100 green 0');
  });

  it('is caused by tasks that do not start, without any traffic having moved', () => {
    const { ecs, traffic } = updated(
      { ...BLUE_GREEN, deploymentCircuitBreaker: { enable: true, rollback: true } },
      [{ image: 'app:2', script: { exit: { code: 1, after: 1 } } }],
    );
    ecs.pass(60);
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    });
    expect([traffic.said(PRODUCTION), traffic.said(TEST)]).toEqual(['blue 100 green 0', 'blue 100 green 0']);
  });

  it('is not possible any more in CLEAN_UP: the deployment ends as SUCCESSFUL', () => {
    const { ecs } = updated(BLUE_GREEN);
    until(ecs, 'CLEAN_UP');
    ecs.call('StopServiceDeployment', { serviceDeploymentArn: current(ecs)?.serviceDeploymentArn });
    expect(current(ecs)?.status).toBe('ROLLBACK_REQUESTED');
    ecs.pass(60);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
  });

  it('stays where it is without rollback, and the next deployment reconciles', () => {
    const { ecs, traffic } = updated({ strategy: 'CANARY', alarms: { ...ALARMS.alarms, rollback: false } });
    until(ecs, 'PRODUCTION_TRAFFIC_SHIFT');
    ecs.alarms.set('errors', 'ALARM');
    ecs.pass(60);
    expect(current(ecs)).toMatchObject({ status: 'STOPPED', alarms: { status: 'TRIGGERED' } });
    expect(revisionsOf(ecs)).toEqual(['web:1', 'web:1', 'web:2', 'web:2']);
    expect(traffic.said(PRODUCTION)).toBe('blue 950 green 50');
    ecs.update({ forceNewDeployment: true });
    until(ecs, 'RECONCILE_SERVICE');
    expect(traffic.said(PRODUCTION)).toBe('blue 100 green 0');
    ecs.pass(2000);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
    expect(traffic.said(PRODUCTION)).toBe('blue 0 green 100');
  });

  it('happens after 24 hours in SCALE_UP', () => {
    const { ecs } = updated(BLUE_GREEN, [{ image: 'app:2', script: { pullError: 'not found' } }]);
    ecs.pass(24 * 3600 - 10);
    expect(current(ecs)?.status).toBe('IN_PROGRESS');
    ecs.pass(60);
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because SCALE_UP lifecycle stage timed out.',
    });
  });

  it('a superseded deployment gives its traffic back and leaves before the next one starts', () => {
    const { ecs, traffic } = updated(BLUE_GREEN);
    until(ecs, 'BAKE_TIME');
    ecs.register();
    ecs.update({ taskDefinition: 'web' });
    until(ecs, 'RECONCILE_SERVICE');
    expect(traffic.said(PRODUCTION)).toBe('blue 100 green 0');
    until(ecs, 'PRE_SCALE_UP');
    expect(revisionsOf(ecs)).toEqual(['web:1', 'web:1']);
    ecs.pass(1000);
    expect(ecs.serviceDeployments().map(({ status }) => status)).toEqual([
      'SUCCESSFUL',
      'STOPPED',
      'SUCCESSFUL',
    ]);
    expect(revisionsOf(ecs)).toEqual(['web:3', 'web:3']);
  });
});

describe('invalid networking', () => {
  const reason = 'Service deployment rolled back because of invalid networking configuration';

  it.each([
    [
      'a rule that is gone',
      (traffic: PlayedTraffic) => traffic.rules.delete(TEST),
      '. One or more rules not found',
    ],
    [
      'two target groups that serve',
      (traffic: PlayedTraffic) => traffic.shift(PRODUCTION, weights(1, 1)),
      `. productionListenerRule ${PRODUCTION} should have exactly one target group serving traffic but found 2 target groups which are serving traffic`,
    ],
    [
      'a stranger that serves',
      (traffic: PlayedTraffic) => traffic.shift(PRODUCTION, new Map([['stranger', 1]])),
      `. Production listener rule is forwarding traffic to unexpected target group stranger. Expected traffic to be forwarded to either targetGroupArn: ${GREEN} or alternateTargetGroupArn: ${BLUE}`,
    ],
    [
      'a target group that no rule names',
      (traffic: PlayedTraffic) => {
        traffic.shift(PRODUCTION, new Map([[BLUE, 1]]));
        traffic.shift(TEST, new Map([[BLUE, 1]]));
      },
      `: Target group ${GREEN} is not associated with either productionListenerRule or testListenerRule.`,
    ],
  ])('%s turns the deployment back before a task has started', (_, spoil, text) => {
    const { ecs, traffic } = settled(BLUE_GREEN);
    spoil(traffic);
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(60);
    expect(current(ecs)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', statusReason: `${reason}${text}` });
    expect(ecs.events().slice(-4)).toEqual([
      `(deployment ecs-svc/D2) deployment failed: ${reason}${text}`,
      'rolling back to deployment ecs-svc/D1.',
      '(deployment ecs-svc/D1) deployment completed.',
      'has reached a steady state.',
    ]);
  });
});
