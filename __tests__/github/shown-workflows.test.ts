import { scenarios } from '../support/docs-scenarios/scenarios.js';
import { shownWorkflows } from '../support/docs-scenarios/shown-workflows.js';

it('every workflow that a page shows is run by a scenario of __tests__/support/docs-scenarios/', () => {
  const run = scenarios.flatMap(({ example, calls = {} }) => [example, ...Object.values(calls)]);
  expect([...new Set(run)].sort()).toEqual([...shownWorkflows().keys()].sort());
});
