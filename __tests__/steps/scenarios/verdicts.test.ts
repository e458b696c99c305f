import { outcomeDocument } from '../../../src/report/json.js';
import { outcomeGaps } from '../../support/outcome-schema.js';
import { play, type Scenario } from '../../support/scenario.js';
import type { ScriptedService, ScriptedShip } from '../../support/scripted-service.js';
import { table } from './table.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let service: ScriptedService | undefined;
afterEach(() => service?.close());

describe.each(table)('$theme', ({ scenarios }) => {
  it.each(scenarios)('$what', async (scenario) => {
    const played = await play(scenario);
    service = played.service;
    expect(said(played.shipped)).toMatchObject({ verdict: scenario.verdict, exitCode: scenario.exitCode });
    expectWords(scenario, played.shipped);
    expectEffort(scenario, played.shipped);
    expect(outcomeGaps(outcomeDocument(played.shipped.outcome))).toEqual([]);
  });
});

/** What a reader sees, whole, so that a failing row shows it. */
function said({ outcome, seconds }: ScriptedShip) {
  const { verdict, exitCode, headline, diagnosis, failure, notices } = outcome;
  return { verdict, exitCode, headline, seconds, notices, diagnosis, failure };
}

function expectWords(
  { cause, evidence, headline, notice, progress }: Scenario,
  { outcome, events }: ScriptedShip,
): void {
  const lines = events.flatMap((event) => (event.kind === 'stage-progress' ? [event.line] : []));
  if (cause) expect(outcome.diagnosis?.cause ?? outcome.failure?.message).toMatch(cause);
  if (evidence) expect(outcome.diagnosis?.evidence.join('\n')).toMatch(evidence);
  if (headline) expect(outcome.headline).toMatch(headline);
  if (notice) expect(outcome.notices.join('\n')).toMatch(notice);
  if (progress) expect(lines.join('\n')).toMatch(progress);
}

function expectEffort(scenario: Scenario, { requests, seconds }: ScriptedShip): void {
  const { withinSeconds, notBeforeSeconds, asks = [], asksNot = [] } = scenario;
  if (withinSeconds !== undefined) expect(seconds).toBeLessThanOrEqual(withinSeconds);
  if (notBeforeSeconds !== undefined) expect(seconds).toBeGreaterThanOrEqual(notBeforeSeconds);
  if (scenario.requests !== undefined) expect(requests.length).toBeLessThanOrEqual(scenario.requests);
  expect(requests).toEqual(expect.arrayContaining([...asks]));
  for (const one of asksNot) expect(requests).not.toContain(one);
}
