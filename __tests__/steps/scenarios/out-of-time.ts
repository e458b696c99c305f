import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { second, type Theme } from '../../support/scenario.js';

const timedOut = { verdict: 'timed-out', exitCode: 6 } as const;

const pausing = {
  deploymentConfiguration: {
    strategy: 'BLUE_GREEN' as const,
    lifecycleHooks: [{ targetType: 'PAUSE' as const, lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT' as const] }],
  },
};

export const outOfTime: Theme = {
  theme: 'The time is up',
  scenarios: [
    {
      what: 'tasks that never start: nothing changes for no-progress-timeout',
      rules: second({ startTakes: 5000 }),
      config: { watch: { noProgressTimeoutMs: 120_000 } },
      cause: /Nothing has changed for 120 s \(no-progress-timeout\); ECS goes on.*circuit breaker/,
      evidence:
        /its circuit breaker rolls back at 3 failed tasks \(0 so far\)\. Last seen: web:2: 0 of 2 running, 2 pending/,
      headline:
        /not stable on web:2 yet; ECS goes on by itself; its circuit breaker rolls back at 3 failed tasks/,
      notBeforeSeconds: 120,
      withinSeconds: 150,
      ...timedOut,
    },
    {
      what: 'a start slower than the timeout',
      rules: second({ startTakes: 5000 }),
      config: { timeoutMs: 90_000 },
      cause: /Not finished after 90 s \(timeout\); ECS goes on/,
      notBeforeSeconds: 90,
      withinSeconds: 91,
      ...timedOut,
    },
    {
      what: 'a crash loop that nobody ends',
      service: { deploymentConfiguration: {} },
      rules: second({ exit: { code: 3, after: 2 } }),
      config: { timeoutMs: 300_000 },
      cause: /^Container "web" exits with code 3/,
      evidence: /Not finished after 300 s \(timeout\); ECS goes on for ever/,
      headline: /ECS goes on for ever: the service has no deployment circuit breaker/,
      notBeforeSeconds: 300,
      withinSeconds: 301,
      ...timedOut,
    },
    {
      what: 'a crash loop changes all the time: it is no standstill',
      service: { deploymentConfiguration: {} },
      rules: second({ exit: { code: 3, after: 30 } }),
      config: { timeoutMs: 900_000, watch: { noProgressTimeoutMs: 400_000 } },
      notBeforeSeconds: 900,
      withinSeconds: 901,
      ...timedOut,
    },
    {
      what: 'a hook pauses for longer than the timeout',
      service: { deploymentConfiguration: { strategy: 'BLUE_GREEN' } },
      before: async ({ clock, ecs }) => {
        clock.advance(3_600_000);
        await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', ...pausing }));
      },
      config: { timeoutMs: 300_000 },
      headline: /ECS goes on waiting at POST_TEST_TRAFFIC_SHIFT until somebody answers the hook/,
      notBeforeSeconds: 300,
      withinSeconds: 301,
      ...timedOut,
    },
    {
      what: 'the circuit breaker may not roll back, and the time is up first',
      service: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } },
      rules: second({ startTakes: 5000 }),
      config: { timeoutMs: 90_000 },
      headline: /its circuit breaker ends the deployment at 3 failed tasks \(0 so far\), without a rollback/,
      ...timedOut,
    },
    {
      what: 'the rollback itself takes longer than the timeout',
      service: {
        deploymentConfiguration: {
          minimumHealthyPercent: 0,
          maximumPercent: 100,
          deploymentCircuitBreaker: { enable: true, rollback: true },
        },
      },
      rules: [
        ...second({ exit: { code: 3, after: 2 } }),
        { image: 'example/web:1', script: { startTakes: 900 } },
      ],
      config: { timeoutMs: 300_000 },
      cause: /^Container "web" exits with code 3/,
      headline: /not stable on web:2 yet; ECS goes on rolling it back by itself/,
      ...timedOut,
    },
    {
      what: 'it is done a second before the timeout',
      rules: second({ startTakes: 40 }),
      config: { timeoutMs: 100_000 },
      verdict: 'stable',
      exitCode: 0,
    },
  ],
};
