import type { FaultRule } from '../../src/emulator/faults/fault-rule.js';
import { table } from '../steps/scenarios/table.js';
import { play, type Scenario } from './scenario.js';
import type { Circumstances, ScriptedService } from './scripted-service.js';

/** The SDK's own tries are switched off: the watch alone has to bear every failure. */
export function trouble(...faults: FaultRule[]): Circumstances {
  return { faults, attempts: 1, faultSeed: 7 };
}

/** Plays every row of the table that can bear a fault: none may change the verdict. */
export function keepsEveryVerdict(troubles: readonly (readonly [string, Circumstances])[]): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
  process.env.AWS_SECRET_ACCESS_KEY = 'example';
  let service: ScriptedService | undefined;
  afterEach(() => service?.close());

  const bears = (scenario: Scenario) => scenario.faultless === undefined;
  const themes = table.map(({ theme, scenarios }) => ({ theme, scenarios: scenarios.filter(bears) }));
  const played = themes.filter(({ scenarios }) => scenarios.length > 0);

  describe.each(troubles)('with %s', (_trouble, circumstances) => {
    describe.each(played)('$theme', ({ scenarios }) => {
      it.each(scenarios)('$what', async (scenario) => {
        const { shipped, service: used } = await play(scenario, circumstances);
        service = used;
        const { verdict, exitCode } = shipped.outcome;
        expect({ verdict, exitCode }).toEqual({ verdict: scenario.verdict, exitCode: scenario.exitCode });
      });
    });
  });
}
