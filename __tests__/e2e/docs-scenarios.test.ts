import { forgetImages } from '../../src/adapters/demo/forget-images.js';
import { type Played, playScenario } from '../support/docs-scenarios/play-scenario.js';
import type { Scenario } from '../support/docs-scenarios/scenario.js';
import { scenarios } from '../support/docs-scenarios/scenarios.js';
import { shownWorkflows } from '../support/docs-scenarios/shown-workflows.js';
import { inLanes, type Results } from '../support/e2e-lanes.js';
import type { RunEnd } from '../support/runner/run-workflow.js';

const shown = shownWorkflows();
const registries: string[] = [];
let results: Results<Scenario, Played>;

beforeAll(() => {
  // Most of their time is waiting for containers.
  results = inLanes(4, scenarios, play);
});
afterAll(async () => {
  await results.ended();
  await forgetImages(...registries);
}, 300_000);

function play(scenario: Scenario): Promise<Played> {
  const called = Object.entries(scenario.calls ?? {}).map(([file, name]) => [file, shown.get(name) ?? '']);
  return playScenario(shown.get(scenario.example) ?? '', scenario, {
    workflows: Object.fromEntries(called),
    registries,
  });
}

describe('the workflow of', () => {
  it.each(scenarios)(
    '$example: $what',
    async (scenario) => {
      const { end, shipped } = await results.of(scenario);
      const steps = Object.values(end).flatMap((job) => job.steps);
      const log = steps.flatMap((step) => step.log.lines).join('\n');
      expect({ results: resultsOf(end), log }).toEqual({ results: scenario.results, log });
      expect(verdictsOf(end)).toEqual(scenario.verdicts ?? []);
      expect(Object.values(end).flatMap(({ faults }) => faults)).toEqual([]);
      expect(shipped).toEqual(scenario.ships ?? []);
      scenario.also?.(end);
    },
    300_000,
  );
});

function resultsOf(end: RunEnd) {
  return Object.fromEntries(Object.entries(end).map(([id, { result }]) => [id, result]));
}

/** Of the steps that use the action. */
function verdictsOf(end: RunEnd) {
  const steps = Object.values(end).flatMap((job) => job.steps);
  return steps.filter(({ what }) => what.startsWith('org/')).map(({ outputs }) => outputs.verdict);
}
