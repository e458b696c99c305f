import { readFileSync } from 'node:fs';
import { forgetImages } from '../../src/adapters/demo/forget-images.js';
import { eventScenarios } from '../support/docs-scenarios/event-scenarios.js';
import { githubScenarios } from '../support/docs-scenarios/github-scenarios.js';
import { pageScenarios } from '../support/docs-scenarios/page-scenarios.js';
import { type Played, playScenario } from '../support/docs-scenarios/play-scenario.js';
import type { Scenario } from '../support/docs-scenarios/scenario.js';
import { inLanes, type Results } from '../support/e2e-lanes.js';
import type { RunEnd } from '../support/runner/run-workflow.js';
import { pages, workflowExamples } from '../support/workflow-examples.js';

const sample = 'sample-app/.github/workflows/deploy.yml';
/** A workflow that runs nothing of ours, such as what stood there before, has nothing to show here. */
const ours = /org\/ecs-ship@|npx ecs-ship|uses: \.\/\.github\/workflows\//;
const examples = new Map(
  [...pages().flatMap(workflowExamples), { name: sample, text: readFileSync(sample, 'utf8') }]
    .filter(({ text }) => ours.test(text))
    .map(({ name, text }) => [name, text]),
);
const scenarios = [...eventScenarios, ...githubScenarios, ...pageScenarios];

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
  const called = Object.entries(scenario.calls ?? {}).map(([file, name]) => [file, examples.get(name) ?? '']);
  return playScenario(examples.get(scenario.example) ?? '', scenario, {
    workflows: Object.fromEntries(called),
    registries,
  });
}

it('every workflow that a page shows is run', () => {
  const run = scenarios.flatMap(({ example, calls = {} }) => [example, ...Object.values(calls)]);
  expect([...new Set(run)].sort()).toEqual([...examples.keys()].sort());
});

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
