import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import { TARGET_GROUP, VirtualEcs } from './virtual-ecs.js';

const LOAD_BALANCED = {
  loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'app', containerPort: 80 }],
};
const DIES = { image: 'app:2', script: { exit: { code: 3, after: 1 } } };
const CHECKED = { healthCheck: { command: ['CMD', 'true'], interval: 5 } };
const ROLLED_BACK = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';

function breaker(rollback: boolean, rest: object = {}) {
  return { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback, ...rest } } };
}

/** A settled service of revision 1 that is then updated to revision 2. */
function updated(rules: ScriptRule[], input: object, container: object = {}): VirtualEcs {
  const ecs = new VirtualEcs(rules);
  ecs.register(container);
  ecs.create(input);
  ecs.pass(120);
  ecs.register(container);
  ecs.update({ taskDefinition: 'web' });
  return ecs;
}

describe('a deployment whose tasks die at start, with the circuit breaker and rollback', () => {
  it('fails at the threshold and rolls back in ECS’s words and order', () => {
    const ecs = updated([DIES], { ...LOAD_BALANCED, ...breaker(true) });
    ecs.pass(120);
    expect(ecs.events().slice(4)).toEqual([
      'has started 2 tasks: (task T3) (task T4).',
      'registered 2 targets in (target-group TG)',
      'deregistered 2 targets in (target-group TG)',
      'has started 2 tasks: (task T5) (task T6).',
      'registered 2 targets in (target-group TG)',
      '(deployment ecs-svc/D2) deployment failed: tasks failed to start.',
      'rolling back to deployment ecs-svc/D1.',
      'deregistered 2 targets in (target-group TG)',
      '(deployment ecs-svc/D1) deployment completed.',
      'has reached a steady state.',
    ]);
  });

  it('makes the OLD deployment PRIMARY again under its own id, as ROLLBACK_SUCCESSFUL', () => {
    const ecs = updated([DIES], { ...LOAD_BALANCED, ...breaker(true) });
    const [failed, old] = ecs.service().deployments ?? [];
    for (let i = 0; i < 100 && ecs.serviceDeployments()[0]?.status !== 'ROLLBACK_IN_PROGRESS'; i++)
      ecs.pass(0.1);
    expect(ecs.service().deployments).toMatchObject([
      {
        id: old?.id,
        status: 'PRIMARY',
        rolloutState: 'IN_PROGRESS',
        rolloutStateReason: `ECS deployment circuit breaker: rolling back to deploymentId ${old?.id}.`,
      },
      {
        id: failed?.id,
        status: 'ACTIVE',
        rolloutState: 'FAILED',
        rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
      },
    ]);
    ecs.pass(120);
    const service = ecs.service();
    expect(service.deployments).toMatchObject([
      {
        id: old?.id,
        status: 'PRIMARY',
        rolloutState: 'COMPLETED',
        rolloutStateReason: `ECS deployment ${old?.id} completed.`,
      },
    ]);
    expect(service.taskDefinition).toMatch(/web:1$/);
    const [rolledBack, first] = ecs.serviceDeployments();
    expect(rolledBack).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: ROLLED_BACK,
      rollback: { reason: ROLLED_BACK, serviceRevisionArn: first?.targetServiceRevision?.arn },
      deploymentCircuitBreaker: { status: 'TRIGGERED', threshold: 3 },
    });
    expect(rolledBack?.deploymentCircuitBreaker?.failureCount).toBeGreaterThanOrEqual(3);
  });

  it('reaches a threshold of three within seconds, and counts failedTasks until then', () => {
    const ecs = updated([DIES], breaker(true));
    ecs.pass(3);
    expect(ecs.service().deployments?.[0]).toMatchObject({ rolloutState: 'IN_PROGRESS', failedTasks: 2 });
    ecs.pass(7);
    expect(ecs.serviceDeployments()[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
  });

  it('keeps the old tasks serving all the while', () => {
    const ecs = updated([DIES], { ...LOAD_BALANCED, ...breaker(true) });
    const old = ecs.tasks().map(({ taskArn }) => taskArn);
    ecs.pass(120);
    expect(ecs.tasks().map(({ taskArn }) => taskArn)).toEqual(old);
  });

  it.each([
    ['a dying container', DIES, {}],
    ['an image that is not there', { image: 'app:2', script: { pullError: 'not found' } }, {}],
    ['missing secrets', { image: 'app:2', script: { resourceError: 'unable to pull secrets' } }, {}],
    ['a failing container health check', { image: 'app:2', script: { unhealthyAfter: 5 } }, {}],
    [
      'a failing load balancer health check',
      { image: 'app:2', script: { probes: [{ from: 0, answer: { status: 503 } }] } },
      LOAD_BALANCED,
    ],
    ['running out of memory', { image: 'app:2', script: { outOfMemoryAfter: 2 } }, {}],
  ])('rolls back for %s', (_, rule, service) => {
    const ecs = updated(
      [rule],
      { ...service, ...breaker(true) },
      { healthCheck: { command: ['CMD', 'true'] } },
    );
    ecs.pass(300);
    expect(ecs.serviceDeployments()[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(ecs.service().taskDefinition).toMatch(/web:1$/);
  });

  it('starts old tasks again where they had made room', () => {
    const percents = { minimumHealthyPercent: 0, maximumPercent: 100 };
    const input = breaker(true);
    const ecs = updated([DIES], {
      deploymentConfiguration: { ...input.deploymentConfiguration, ...percents },
    });
    ecs.pass(200);
    expect(ecs.serviceDeployments()[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(ecs.tasks().map(({ taskDefinitionArn }) => taskDefinitionArn?.split('/')[1])).toEqual([
      'web:1',
      'web:1',
    ]);
    expect(ecs.tasks()[0]?.startedBy).toBe(ecs.service().deployments?.[0]?.id);
  });

  it('ends as ROLLBACK_FAILED when the old revision does not start any more either', () => {
    const percents = { minimumHealthyPercent: 0, maximumPercent: 100 };
    const input = breaker(true);
    const ecs = updated([DIES], {
      deploymentConfiguration: { ...input.deploymentConfiguration, ...percents },
    });
    ecs.runtime.script({ image: 'app:1', script: { pullError: 'not found' } });
    ecs.pass(200);
    expect(ecs.serviceDeployments()[0]?.status).toBe('ROLLBACK_FAILED');
    expect(ecs.service().deployments?.[0]?.rolloutState).toBe('FAILED');
  });
});

describe('the circuit breaker without a way back', () => {
  it('leaves the failed deployment PRIMARY and the old tasks running when rollback is off', () => {
    const ecs = updated([DIES], breaker(false));
    const [failed, old] = ecs.service().deployments ?? [];
    ecs.pass(600);
    expect(ecs.service().deployments).toMatchObject([
      { id: failed?.id, status: 'PRIMARY', rolloutState: 'FAILED', runningCount: 0 },
      { id: old?.id, status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 2 },
    ]);
    expect(ecs.serviceDeployments()[0]).toMatchObject({
      status: 'STOPPED',
      deploymentCircuitBreaker: { status: 'TRIGGERED' },
    });
    expect(ecs.events().at(-1)).toBe('(deployment ecs-svc/D2) deployment failed: tasks failed to start.');
  });

  it('finds no candidate when the first deployment fails', () => {
    const ecs = new VirtualEcs([{ script: { exit: { code: 1, after: 0 } } }]);
    ecs.register();
    ecs.create(breaker(true));
    ecs.pass(600);
    expect(ecs.serviceDeployments()).toMatchObject([
      {
        status: 'ROLLBACK_FAILED',
        statusReason: 'No rollback candidate was found to run the rollback.',
      },
    ]);
    expect(ecs.service().deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'FAILED' }]);
    expect(ecs.tasks()).toEqual([]);
  });

  it('never decides when it is off: the deployment goes on, ever more slowly', () => {
    const pull = { image: 'app:2', script: { pullError: 'ref app:2: not found' } };
    const ecs = updated([pull], {});
    ecs.pass(3600);
    expect(ecs.serviceDeployments()[0]).toMatchObject({
      status: 'IN_PROGRESS',
      deploymentCircuitBreaker: { status: 'DISABLED', failureCount: 0 },
    });
    const events = ecs.events().slice(3);
    expect(events.slice(0, 3)).toEqual([
      'has started 2 tasks: (task T3) (task T4).',
      'was unable to place a task. Reason: CannotPullContainerError: ref app:2: not found.',
      'has started 2 tasks: (task T5) (task T6).',
    ]);
    expect(events.filter((text) => text.startsWith('was unable to place'))).toHaveLength(1);
    expect(events).toContain('is unable to consistently start tasks successfully.');
    expect(events.filter((text) => text.startsWith('has started')).length).toBeLessThan(15);
  });

  it('starts anew with the next update after a failure', () => {
    const ecs = updated([DIES], breaker(false));
    ecs.pass(60);
    ecs.register();
    ecs.update({ taskDefinition: 'web' });
    ecs.pass(120);
    expect(ecs.service().deployments).toMatchObject([{ rolloutState: 'COMPLETED' }]);
    expect(ecs.service().taskDefinition).toMatch(/web:3$/);
    expect(ecs.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
  });
});

describe('the circuit breaker’s count', () => {
  const twoFail = { image: 'app:2', first: 2, script: { exit: { code: 1, after: 1 } } };

  it('goes back to zero with the first healthy task', () => {
    const ecs = updated([twoFail], breaker(true));
    ecs.pass(120);
    expect(ecs.serviceDeployments()[0]).toMatchObject({
      status: 'SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE', failureCount: 0 },
    });
    expect(ecs.service().deployments?.[0]?.failedTasks).toBe(0);
  });

  it('stays when resetOnHealthyTask is off', () => {
    const ecs = updated([twoFail], breaker(true, { resetOnHealthyTask: false }));
    ecs.pass(120);
    expect(ecs.serviceDeployments()[0]?.deploymentCircuitBreaker).toMatchObject({ failureCount: 2 });
  });

  it('uses the configured threshold', () => {
    const threshold = { thresholdConfiguration: { type: 'COUNT', value: 6 } };
    const ecs = updated([DIES], breaker(true, threshold));
    for (let i = 0; i < 300 && ecs.serviceDeployments()[0]?.status === 'IN_PROGRESS'; i++) ecs.pass(0.1);
    ecs.pass(60);
    expect(ecs.serviceDeployments()[0]).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { failureCount: 6, threshold: 6 },
    });
  });

  it('does not count a task that served and died later, while the roll-out still waits for another', () => {
    const ecs = updated(
      [
        { image: 'app:2', first: 1, script: { exit: { code: 1, after: 20 } } },
        { image: 'app:2', first: 1, script: { healthyAfter: 300 } },
      ],
      breaker(true, { resetOnHealthyTask: false }),
      CHECKED,
    );
    ecs.pass(60);
    expect(
      ecs.tasks('STOPPED').filter(({ stopCode }) => stopCode === 'EssentialContainerExited'),
    ).toHaveLength(1);
    expect(ecs.serviceDeployments()[0]).toMatchObject({
      status: 'IN_PROGRESS',
      deploymentCircuitBreaker: { failureCount: 0 },
    });
  });

  it('goes on after a healthy task, while failedTasks is counted no longer', () => {
    const ecs = updated(
      [
        { image: 'app:2', first: 1, script: { healthyAfter: 5 } },
        { image: 'app:2', script: { healthyAfter: 300, exit: { code: 1, after: 10 } } },
      ],
      breaker(true),
      CHECKED,
    );
    ecs.pass(20);
    expect(ecs.service().deployments?.[0]).toMatchObject({ rolloutState: 'IN_PROGRESS', failedTasks: 0 });
    expect(ecs.serviceDeployments()[0]?.deploymentCircuitBreaker).toMatchObject({ failureCount: 1 });
    ecs.pass(120);
    expect(ecs.serviceDeployments()[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
  });
});
