import { second, type Theme } from '../../support/scenario.js';

const timedOut = { verdict: 'timed-out', exitCode: 6 } as const;

export const outOfTime: Theme = {
  theme: 'The time is up',
  scenarios: [
    {
      what: 'tasks that never start: nothing changes for no-progress-timeout',
      rules: second({ startTakes: 5000 }),
      config: { watch: { noProgressTimeoutMs: 120_000 } },
      cause: /Nothing has changed for 120 s \(no-progress-timeout\); ECS goes on/,
      headline: /not stable on web:2 yet; ECS goes on/,
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
      what: 'it is done a second before the timeout',
      rules: second({ startTakes: 40 }),
      config: { timeoutMs: 100_000 },
      verdict: 'stable',
      exitCode: 0,
    },
  ],
};
