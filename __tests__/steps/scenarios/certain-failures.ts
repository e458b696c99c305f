import { type Scenario, second, type Theme } from '../../support/scenario.js';

const withoutBreaker = { deploymentConfiguration: {} };
const stopWaiting = { watch: { onFailure: 'stop-waiting' } } as const;
const rollback = { watch: { onFailure: 'rollback' } } as const;

const certain: Scenario = {
  what: '',
  service: withoutBreaker,
  config: stopWaiting,
  verdict: 'failed',
  exitCode: 5,
  withinSeconds: 60,
  asksNot: ['StopServiceDeployment'],
};

const rolledBack: Partial<Scenario> = {
  config: rollback,
  verdict: 'rolled-back',
  asks: ['StopServiceDeployment'],
  asksNot: [],
  withinSeconds: 90,
};

const wellInTheEnd: Partial<Scenario> = {
  config: rollback,
  verdict: 'stable',
  exitCode: 0,
  withinSeconds: 400,
};

export const certainFailures: Theme = {
  theme: 'A failure that is certain ends the watch early, any other does not',
  scenarios: [
    {
      ...certain,
      what: 'the same exit code three times, on-failure: stop-waiting',
      rules: second({ exit: { code: 3, after: 2 } }),
      cause: /^Container "web" exits with code 3/,
    },
    {
      ...certain,
      ...rolledBack,
      what: 'the same exit code three times, on-failure: rollback',
      rules: second({ exit: { code: 3, after: 2 } }),
      cause: /^Container "web" exits with code 3/,
      notice: /asked ECS to roll it back/,
    },
    {
      ...certain,
      what: 'the same exit code three times, on-failure: wait',
      rules: second({ exit: { code: 3, after: 2 } }),
      config: { watch: { onFailure: 'wait' }, timeoutMs: 300_000 },
      verdict: 'timed-out',
      exitCode: 6,
      cause: /^Container "web" exits with code 3/,
      withinSeconds: 301,
      notBeforeSeconds: 300,
    },
    {
      ...certain,
      ...rolledBack,
      what: 'a circuit breaker would need ten failures: we need three',
      service: {
        desiredCount: 20,
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      },
      rules: second({ exit: { code: 3, after: 2 } }),
      cause: /^Container "web" exits with code 3/,
      asks: [],
    },
    {
      ...certain,
      ...wellInTheEnd,
      what: 'two exits with the same code, then all is well',
      rules: second({ exit: { code: 3, after: 2 } }, 2),
    },
    {
      ...certain,
      ...wellInTheEnd,
      what: 'exits with changing codes, then all is well',
      rules: [...second({ exit: { code: 1, after: 2 } }, 2), ...second({ exit: { code: 2, after: 2 } }, 2)],
    },
    {
      ...certain,
      ...wellInTheEnd,
      what: 'one of two tasks healthy while the other fails for a while',
      before: async ({ ecs, clock }) => {
        const { UpdateServiceCommand } = await import('@aws-sdk/client-ecs');
        await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', desiredCount: 3 }));
        clock.advance(60_000);
      },
      rules: second({ exit: { code: 3, after: 2 } }, 2),
    },
    {
      ...certain,
      ...wellInTheEnd,
      what: 'containers that run for 90 s before they exit three times',
      rules: second({ exit: { code: 3, after: 90 } }, 4),
      withinSeconds: 900,
    },
    {
      ...certain,
      what: 'the image does not exist, twice',
      rules: second({ pullError: 'failed to resolve ref example/web:2: not found' }),
      cause: /does not exist/,
    },
    {
      ...certain,
      ...rolledBack,
      what: 'the image does not exist, on-failure: rollback',
      rules: second({ pullError: 'failed to resolve ref example/web:2: not found' }),
      cause: /does not exist/,
    },
    {
      ...certain,
      what: 'pulling is denied, twice',
      rules: second({ pullError: 'pull access denied for example/web: denied: access denied' }),
      cause: /access is denied/,
    },
    {
      ...certain,
      what: 'another architecture, twice',
      rules: second({
        pullError: "image Manifest does not contain descriptor matching platform 'linux/arm64'",
      }),
      cause: /another CPU architecture/,
    },
    {
      ...certain,
      what: 'a secret that does not exist, twice',
      rules: second({
        resourceError:
          "unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: failed to fetch secret arn:aws:secretsmanager:eu-central-1:123456789012:secret:db from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      }),
      cause: /secret.*does not exist/,
    },
    {
      ...certain,
      ...wellInTheEnd,
      what: 'one image missing at first, pushed a moment later',
      rules: second({ pullError: 'failed to resolve ref example/web:2: not found' }, 1),
    },
    {
      ...certain,
      ...wellInTheEnd,
      what: 'a network that is too slow for the first four pulls',
      rules: second({ pullError: 'context deadline exceeded' }, 4),
    },
    {
      ...certain,
      ...wellInTheEnd,
      what: 'a start that takes 200 s',
      rules: second({ startTakes: 200 }),
    },
    {
      ...certain,
      what: 'a certain failure, but rolling back is not permitted',
      config: rollback,
      rules: second({ exit: { code: 3, after: 2 } }),
      deny: ['ecs:StopServiceDeployment'],
      cause: /^Container "web" exits with code 3/,
      notice: /would have rolled back/,
      asksNot: [],
    },
    {
      ...certain,
      what: 'a certain failure, but tasks may not be looked at: the time runs out',
      config: { ...rollback, timeoutMs: 120_000 },
      rules: second({ exit: { code: 3, after: 2 } }),
      deny: ['ecs:ListTasks', 'ecs:DescribeTasks'],
      verdict: 'timed-out',
      exitCode: 6,
      withinSeconds: 121,
    },
  ],
};
