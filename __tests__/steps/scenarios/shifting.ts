import { type DeploymentConfiguration, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { type Scenario, second, type Theme } from '../../support/scenario.js';
import { answerHook, interrupt, stop, update } from './incidents.js';

const settled = async ({ clock }: { clock: { advance(ms: number): void } }) => clock.advance(3_600_000);
const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };

/** Settled on revision 1 without hooks; the ship's own update brings them into play only with its deployment. */
function shifting(configuration: DeploymentConfiguration): Pick<Scenario, 'service' | 'before'> {
  return { service: { deploymentConfiguration: { ...breaker, ...configuration } }, before: settled };
}

const pause = (timeoutInMinutes?: number, action?: 'CONTINUE' | 'ROLLBACK') => ({
  lifecycleHooks: [
    {
      targetType: 'PAUSE' as const,
      lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT' as const],
      ...(timeoutInMinutes === undefined
        ? {}
        : { timeoutConfiguration: { timeoutInMinutes, ...(action === undefined ? {} : { action }) } }),
    },
  ],
});

/** Settled without the hook, which is there for the ship's own deployment. */
function pausing(...how: Parameters<typeof pause>): Pick<Scenario, 'service' | 'before'> {
  const { service } = shifting({ strategy: 'BLUE_GREEN' });
  const deploymentConfiguration = { ...service?.deploymentConfiguration, ...pause(...how) };
  return {
    ...(service && { service }),
    before: async ({ clock, ecs }) => {
      clock.advance(3_600_000);
      await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', deploymentConfiguration }));
    },
  };
}

const stable = { verdict: 'stable', exitCode: 0 } as const;
const rolledBack = { verdict: 'rolled-back', exitCode: 5 } as const;
const paused = {
  progress: /POST_TEST_TRAFFIC_SHIFT, waits for somebody to let it go on/,
  notice:
    /^The deployment waits at POST_TEST_TRAFFIC_SHIFT until somebody lets it go on: aws ecs continue-service-deployment --service-deployment-arn \S+ --hook-id \S+ --action CONTINUE \(or ROLLBACK\)\./m,
};

export const shiftingTheme: Theme = {
  theme: 'Traffic is shifted: blue/green, linear, canary, hooks that pause',
  scenarios: [
    {
      what: 'blue/green with a bake time of five minutes',
      ...shifting({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }),
      progress: /BAKE_TIME/,
      notBeforeSeconds: 300,
      withinSeconds: 400,
      requests: 60,
      ...stable,
    },
    {
      what: 'blue/green with a bake time longer than no-progress-timeout',
      ...shifting({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 20 }),
      notBeforeSeconds: 1200,
      withinSeconds: 1300,
      ...stable,
    },
    {
      what: 'linear in steps of 40 % with two minutes between',
      ...shifting({
        strategy: 'LINEAR',
        linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 2 },
      }),
      progress: /PRODUCTION_TRAFFIC_SHIFT/,
      ...stable,
    },
    {
      what: 'canary of 10 % for three minutes',
      ...shifting({
        strategy: 'CANARY',
        canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 3 },
      }),
      progress: /PRODUCTION_TRAFFIC_SHIFT/,
      ...stable,
    },
    {
      what: 'blue/green whose new containers exit at start',
      ...shifting({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }),
      rules: second({ exit: { code: 3, after: 2 } }),
      cause: /^Container "web" exits with code 3/,
      ...rolledBack,
    },
    {
      what: 'blue/green that somebody stops while it bakes',
      ...shifting({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }),
      incidents: [stop(100)],
      cause: /^Somebody stopped the deployment with a rollback/,
      ...rolledBack,
    },
    {
      what: 'blue/green that is superseded while it bakes',
      ...shifting({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }),
      incidents: [update(100)],
      verdict: 'superseded',
      exitCode: 7,
    },
    {
      what: 'blue/green that is interrupted while it bakes',
      ...shifting({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }),
      incidents: [interrupt(100)],
      verdict: 'cancelled',
      exitCode: 130,
    },
    {
      what: 'a hook pauses, and somebody continues after two minutes',
      ...pausing(),
      ...paused,
      incidents: [answerHook(120, 'CONTINUE')],
      notBeforeSeconds: 119,
      withinSeconds: 200,
      ...stable,
    },
    {
      what: 'a hook pauses for longer than no-progress-timeout',
      ...pausing(),
      ...paused,
      incidents: [answerHook(900, 'CONTINUE')],
      notBeforeSeconds: 899,
      withinSeconds: 1000,
      ...stable,
    },
    {
      what: 'a hook pauses, and somebody rolls back',
      ...pausing(),
      ...paused,
      incidents: [answerHook(120, 'ROLLBACK')],
      cause: /^Somebody answered the hook that paused at POST_TEST_TRAFFIC_SHIFT with ROLLBACK/,
      ...rolledBack,
    },
    {
      what: 'a hook pauses until its time is up, and ECS rolls back',
      ...pausing(5, 'ROLLBACK'),
      progress: paused.progress,
      notice: /Without an answer ECS does ROLLBACK at \d{4}-\d\d-\d\dT/,
      ...rolledBack,
    },
  ],
};
