import type { DeploymentConfiguration, DeploymentLifecycleHook } from '@aws-sdk/client-ecs';
import { PlayedHooks } from './played-hooks.js';
import { PlayedTraffic, PRODUCTION, SHIFTING } from './played-traffic.js';
import { VirtualEcs } from './virtual-ecs.js';

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:approve';
const SUCCEEDED = { hookStatus: 'SUCCEEDED' };
const NOT_NULL = `ECS was unable to parse the response from ${ARN} due to: HookStatus must not be null.`;

function lambda(
  ...lifecycleStages: DeploymentLifecycleHook['lifecycleStages'] & object
): DeploymentLifecycleHook {
  return { hookTargetArn: ARN, roleArn: 'arn:aws:iam::123456789012:role/hooks', lifecycleStages };
}

function pause(
  ...lifecycleStages: DeploymentLifecycleHook['lifecycleStages'] & object
): DeploymentLifecycleHook {
  return { targetType: 'PAUSE', lifecycleStages };
}

interface Played {
  readonly ecs: VirtualEcs;
  readonly traffic: PlayedTraffic;
}

/** A settled service without hooks that is being updated to revision 2 with these. */
function updated(
  lifecycleHooks: DeploymentLifecycleHook[],
  hooks = new PlayedHooks(SUCCEEDED),
  configuration: DeploymentConfiguration = { strategy: 'BLUE_GREEN' },
): Played {
  const traffic = new PlayedTraffic();
  const ecs = new VirtualEcs([], 1, { traffic, hooks });
  ecs.register();
  ecs.create({ ...SHIFTING, deploymentConfiguration: configuration });
  ecs.pass(1000);
  ecs.register();
  ecs.update({ taskDefinition: 'web', deploymentConfiguration: { ...configuration, lifecycleHooks } });
  return { ecs, traffic };
}

function current(ecs: VirtualEcs) {
  return ecs.serviceDeployments()[0];
}

function goOn(ecs: VirtualEcs, rest: object = {}) {
  const { serviceDeploymentArn, lifecycleHookDetails } = current(ecs) ?? {};
  const hookId = lifecycleHookDetails?.find(({ status }) => status === 'AWAITING_ACTION')?.hookId;
  return ecs.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId, ...rest });
}

describe('a PAUSE hook', () => {
  it('holds the deployment until it is continued', () => {
    const { ecs } = updated([pause('POST_TEST_TRAFFIC_SHIFT')]);
    ecs.pass(3600);
    const paused = current(ecs);
    expect(paused).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
      lifecycleHookDetails: [
        {
          hookId: expect.stringMatching(/^ecs-pause-[\w-]{43}$/),
          targetType: 'PAUSE',
          status: 'AWAITING_ACTION',
          timeoutAction: 'ROLLBACK',
        },
      ],
    });
    expect(paused?.lifecycleHookDetails?.[0]?.targetArn).toBeUndefined();
    expect(goOn(ecs)).toEqual({ serviceDeploymentArn: paused?.serviceDeploymentArn });
    ecs.pass(60);
    expect(current(ecs)).toMatchObject({
      status: 'SUCCESSFUL',
      lifecycleHookDetails: [{ status: 'SUCCEEDED' }],
    });
  });

  it('turns the deployment back when that is what it is answered', () => {
    const { ecs, traffic } = updated([pause('POST_PRODUCTION_TRAFFIC_SHIFT')]);
    ecs.pass(600);
    expect(traffic.said(PRODUCTION)).toBe('blue 0 green 100');
    goOn(ecs, { action: 'ROLLBACK' });
    expect(current(ecs)?.status).toBe('ROLLBACK_REQUESTED');
    ecs.pass(60);
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back by user.',
      lifecycleHookDetails: [{ status: 'FAILED' }],
    });
    expect(traffic.said(PRODUCTION)).toBe('blue 100 green 0');
  });

  it('stops waiting after a day, and goes back', () => {
    const { ecs } = updated([pause('PRE_SCALE_UP')]);
    ecs.pass(24 * 3600 - 1);
    expect(current(ecs)?.status).toBe('IN_PROGRESS');
    ecs.pass(60);
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because PRE_SCALE_UP pause hook timed out.',
      lifecycleHookDetails: [{ status: 'TIMED_OUT' }],
    });
    expect(ecs.tasks('STOPPED')).toEqual([]);
  });

  it('goes on after its own time where it is to', () => {
    const timeoutConfiguration = { timeoutInMinutes: 10, action: 'CONTINUE' as const };
    const { ecs } = updated([{ ...pause('PRE_SCALE_UP'), timeoutConfiguration }]);
    ecs.pass(1);
    const { expiresAt } = current(ecs)?.lifecycleHookDetails?.[0] ?? {};
    expect(expiresAt?.getTime()).toBeCloseTo(ecs.clock.now() + 599_000, -3);
    ecs.pass(700);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
  });

  it('pauses before every step of a linear deployment, each time with its own id', () => {
    const linearConfiguration = { stepPercent: 50, stepBakeTimeInMinutes: 0 };
    const { ecs } = updated([pause('PRE_PRODUCTION_TRAFFIC_SHIFT')], undefined, {
      strategy: 'LINEAR',
      linearConfiguration,
    });
    const ids = new Set();
    for (const percent of [0, 50]) {
      ecs.pass(600);
      expect(current(ecs)?.targetServiceRevision?.requestedProductionTrafficWeight).toBe(percent);
      ids.add(current(ecs)?.lifecycleHookDetails?.[0]?.hookId);
      goOn(ecs);
    }
    ecs.pass(600);
    expect(ids.size).toBe(2);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
  });

  it('waits for every hook of its stage, Lambda ones too', () => {
    const hooks = new PlayedHooks({ hookStatus: 'IN_PROGRESS', callBackDelay: 600 }, SUCCEEDED);
    const { ecs } = updated([pause('POST_SCALE_UP'), lambda('POST_SCALE_UP')], hooks);
    ecs.pass(120);
    goOn(ecs);
    ecs.pass(400);
    expect(current(ecs)).toMatchObject({
      lifecycleStage: 'POST_SCALE_UP',
      lifecycleHookDetails: [{ status: 'SUCCEEDED' }, { status: 'IN_PROGRESS', targetArn: ARN }],
    });
    ecs.pass(600);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
  });

  it('holds a rolling deployment too', () => {
    const { ecs } = updated([pause('PRE_SCALE_UP'), pause('POST_SCALE_UP')], undefined, {
      strategy: 'ROLLING',
    });
    ecs.pass(600);
    expect(ecs.tasks()).toHaveLength(2);
    goOn(ecs);
    ecs.pass(600);
    expect(current(ecs)).toMatchObject({ status: 'IN_PROGRESS', lifecycleStage: 'POST_SCALE_UP' });
    goOn(ecs, { action: 'ROLLBACK' });
    ecs.pass(600);
    expect(current(ecs)?.status).toBe('ROLLBACK_SUCCESSFUL');
  });
});

describe('ContinueServiceDeployment', () => {
  it.each([
    [
      'an id of another form',
      { hookId: 'nope' },
      'Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}',
    ],
    [
      'an id that is not awaited',
      { hookId: 'ecs-pause-0123456789' },
      'Provided hookId is either completed, unavailable, or not associated with the given Resource ARN',
    ],
    [
      'a deployment that is not there',
      { serviceDeploymentArn: 'arn:aws:ecs:r:a:service-deployment/a/b/c' },
      'The service deployment does not exist.',
    ],
  ])('refuses %s', (_, input, text) => {
    const { ecs } = updated([pause('PRE_SCALE_UP')]);
    ecs.pass(1);
    expect(() => goOn(ecs, input)).toThrow(text);
  });

  it('refuses a deployment that has ended, and a hook that has been continued', () => {
    const { ecs } = updated([pause('PRE_SCALE_UP')]);
    ecs.pass(1);
    const hookId = current(ecs)?.lifecycleHookDetails?.[0]?.hookId;
    goOn(ecs);
    expect(() => goOn(ecs, { hookId })).toThrow('Provided hookId is either completed');
    ecs.pass(600);
    expect(() => goOn(ecs, { hookId })).toThrow(
      'Continuing a service deployment is not allowed for service deployment in terminal states.',
    );
  });
});

describe('an AWS_LAMBDA hook', () => {
  it('is called at its stages with the traffic as it is', () => {
    const hooks = new PlayedHooks(SUCCEEDED);
    const { ecs } = updated(
      [
        lambda(
          'PRE_SCALE_UP',
          'TEST_TRAFFIC_SHIFT',
          'PRE_PRODUCTION_TRAFFIC_SHIFT',
          'PRODUCTION_TRAFFIC_SHIFT',
        ),
      ],
      hooks,
      { strategy: 'CANARY' },
    );
    ecs.pass(2000);
    expect(hooks.stages).toEqual([
      'PRE_SCALE_UP',
      'TEST_TRAFFIC_SHIFT',
      'PRE_PRODUCTION_TRAFFIC_SHIFT',
      'PRODUCTION_TRAFFIC_SHIFT',
      'PRE_PRODUCTION_TRAFFIC_SHIFT',
      'PRODUCTION_TRAFFIC_SHIFT',
    ]);
    const [deployment, before] = ecs.serviceDeployments();
    const green = deployment?.targetServiceRevision?.arn ?? '';
    const blue = before?.targetServiceRevision?.arn ?? '';
    expect(hooks.asked[0]).toEqual({
      executionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      lifecycleStage: 'PRE_SCALE_UP',
      resourceArn: deployment?.serviceDeploymentArn,
      executionDetails: {
        serviceArn: deployment?.serviceArn,
        targetServiceRevisionArn: green,
        testTrafficWeights: {},
        productionTrafficWeights: {},
      },
    });
    expect(hooks.asked[1]?.executionDetails.testTrafficWeights).toEqual({ [green]: 100, [blue]: 0 });
    expect(
      hooks.asked.slice(2).map(({ executionDetails }) => executionDetails.productionTrafficWeights),
    ).toEqual([
      { [green]: 0, [blue]: 100 },
      { [green]: 5, [blue]: 95 },
      { [green]: 5, [blue]: 95 },
      { [green]: 100, [blue]: 0 },
    ]);
  });

  it.each([
    ['FAILED', { hookStatus: 'FAILED' }, `Lifecycle hook target ${ARN} returned FAILED status.`],
    ['an exception', { errorMessage: 'boom' }, NOT_NULL],
    ['nothing', { response: undefined }, NOT_NULL],
    [
      'no answer',
      { error: 'connection refused' },
      `ECS was unable to invoke hook target ${ARN} due to connection refused`,
    ],
  ])('turns the deployment back in ECS’s words for %s', (_, answer, text) => {
    const { ecs } = updated([lambda('PRE_SCALE_UP')], new PlayedHooks(answer));
    ecs.pass(60);
    const reason = `Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. ${text}`;
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: reason,
      rollback: { reason },
      lifecycleHookDetails: [{ status: 'FAILED', targetType: 'AWS_LAMBDA', targetArn: ARN }],
    });
    expect(ecs.events().at(-4)).toBe(`(deployment ecs-svc/D2) deployment failed: ${reason}`);
  });

  it('is called again after IN_PROGRESS, with the details it gave', () => {
    const hooks = new PlayedHooks(
      { hookStatus: 'IN_PROGRESS', hookDetails: { asked: true } },
      { hookStatus: 'IN_PROGRESS', callBackDelay: 60 },
      SUCCEEDED,
    );
    const { ecs } = updated([{ ...lambda('PRE_SCALE_UP'), hookDetails: { bucket: 'b' } }], hooks);
    const calls = [0, 29, 2, 58, 3].map((seconds) => {
      ecs.pass(seconds === 0 ? 0.1 : seconds);
      return hooks.asked.length;
    });
    expect(calls).toEqual([1, 1, 2, 2, 3]);
    expect(hooks.asked.map(({ hookDetails }) => hookDetails)).toEqual([
      { bucket: 'b' },
      { bucket: 'b', asked: true },
      { bucket: 'b', asked: true },
    ]);
    ecs.pass(600);
    expect(current(ecs)?.status).toBe('SUCCESSFUL');
  });

  it('times out when it never comes to an end', () => {
    const hooks = new PlayedHooks({ hookStatus: 'IN_PROGRESS' });
    const timeoutConfiguration = { timeoutInMinutes: 5, action: 'ROLLBACK' as const };
    const { ecs } = updated([{ ...lambda('PRE_SCALE_UP'), timeoutConfiguration }], hooks);
    ecs.pass(400);
    expect(current(ecs)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'Service deployment rolled back because PRE_SCALE_UP lifecycle hook timed out.',
    });
  });

  it('is called again at the shifting stages of a rollback, which it cannot stop', () => {
    const hooks = new PlayedHooks(SUCCEEDED, SUCCEEDED, { hookStatus: 'FAILED' });
    const { ecs } = updated([lambda('TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT')], hooks, {
      strategy: 'BLUE_GREEN',
      bakeTimeInMinutes: 5,
    });
    ecs.pass(120);
    ecs.call('StopServiceDeployment', { serviceDeploymentArn: current(ecs)?.serviceDeploymentArn });
    ecs.pass(60);
    expect(hooks.stages).toEqual([
      'TEST_TRAFFIC_SHIFT',
      'PRODUCTION_TRAFFIC_SHIFT',
      'PRODUCTION_TRAFFIC_SHIFT',
      'TEST_TRAFFIC_SHIFT',
    ]);
    const green = current(ecs)?.targetServiceRevision?.arn ?? '';
    expect(hooks.asked[2]?.executionDetails).toMatchObject({
      targetServiceRevisionArn: green,
      productionTrafficWeights: { [green]: 0 },
    });
    expect(current(ecs)?.status).toBe('ROLLBACK_SUCCESSFUL');
  });

  it('does not hold up a rollback that another hook of its stage has caused', () => {
    const { ecs } = updated(
      [pause('PRE_SCALE_UP'), lambda('PRE_SCALE_UP')],
      new PlayedHooks({ hookStatus: 'FAILED' }),
    );
    ecs.pass(60);
    expect(current(ecs)?.status).toBe('ROLLBACK_SUCCESSFUL');
  });
});

describe('lifecycle hooks', () => {
  it.each<[string, DeploymentLifecycleHook, string]>([
    [
      'a pause where traffic shifts',
      pause('PRODUCTION_TRAFFIC_SHIFT'),
      'Invalid lifecycle stage provided for Pause Hook',
    ],
    [
      'an unknown kind',
      { targetType: 'WEBHOOK' as never, lifecycleStages: ['PRE_SCALE_UP'] },
      'Invalid targetType. Valid values are: AWS_LAMBDA, PAUSE',
    ],
    ['a function without ARN', { lifecycleStages: ['PRE_SCALE_UP'] }, 'hookTargetArn is required'],
    [
      'a pause of more than 14 days',
      { ...pause('PRE_SCALE_UP'), timeoutConfiguration: { timeoutInMinutes: 20_161 } },
      'timeoutInMinutes must be between 1 and 20160.',
    ],
  ])('refuse %s', (_, hook, text) => {
    const ecs = new VirtualEcs();
    ecs.register();
    expect(() => ecs.create({ deploymentConfiguration: { lifecycleHooks: [hook] } })).toThrow(text);
  });

  it('refuse more than ten of a kind', () => {
    const ecs = new VirtualEcs();
    ecs.register();
    const lifecycleHooks = Array.from({ length: 11 }, () => pause('PRE_SCALE_UP'));
    expect(() => ecs.create({ deploymentConfiguration: { lifecycleHooks } })).toThrow('at most 10 PAUSE');
  });
});
