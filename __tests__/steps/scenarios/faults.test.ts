import type { FaultRule } from '../../../src/emulator/faults/fault-rule.js';
import { play } from '../../support/scenario.js';
import type { Circumstances, ScriptedService } from '../../support/scripted-service.js';
import { table } from './table.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let service: ScriptedService | undefined;
afterEach(() => service?.close());

/** What the watch reads; the incidents of a scenario must happen all the same. */
const half = { service: 'ecs', operation: 'Describe*', probability: 0.5 };
const reads = { service: 'ecs', operation: 'Describe*' };

/** The SDK's own tries are switched off: the watch alone has to bear every failure. */
function trouble(...faults: FaultRule[]): Circumstances {
  return { faults, attempts: 1, faultSeed: 7 };
}

const troubles: readonly (readonly [string, Circumstances])[] = [
  ['half of the requests throttled', trouble({ ...half, throttle: true })],
  ['half of the requests answered by 503', trouble({ ...half, status: 503 })],
  ['half of the connections dropped', trouble({ ...half, dropConnection: 'before' })],
  ['reads that show the past of three seconds ago', trouble({ ...reads, staleReads: { seconds: 3 } })],
  [
    'reads that do not know our deployment for ten seconds',
    trouble(
      { ...reads, forSeconds: 10, staleReads: { missingNewestDeployment: true } },
      {
        service: 'ecs',
        operation: 'ListServiceDeployments',
        next: 1,
        staleReads: { missingNewestDeployment: true },
      },
    ),
  ],
  ['a clock 30 s ahead of AWS’s', { aheadMs: 30_000 }],
  ['a clock 30 s behind AWS’s', { aheadMs: -30_000 }],
];

/** Rows whose own point is the time or the number of requests, or that never watch, have nothing to prove here. */
const themes = table.filter(({ theme }) => /stable|rolls it back|Somebody else|fails, and/.test(theme));

describe.each(troubles)('with %s', (_trouble, circumstances) => {
  describe.each(themes)('$theme', ({ scenarios }) => {
    it.each(scenarios)('$what', async (scenario) => {
      const { shipped, service: played } = await play(scenario, circumstances);
      service = played;
      const { verdict, exitCode } = shipped.outcome;
      expect({ verdict, exitCode }).toEqual({ verdict: scenario.verdict, exitCode: scenario.exitCode });
    });
  });
});
