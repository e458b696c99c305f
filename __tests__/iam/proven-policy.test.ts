import { type Feature, features } from '../../src/iam/features.js';
import { type IamAction, iamActions } from '../../src/iam/iam-actions.js';
import { optionalActions } from '../../src/iam/optional-actions.js';
import { actionsOf } from '../../src/iam/policy.js';
import { usedActions } from '../support/planned-and-sent.js';
import { shipAllowed } from '../support/policy-stage.js';
import { policyScenarios } from './policy-scenarios.js';

const needed = policyScenarios.flatMap((scenario) =>
  (scenario.needs ?? []).map((action) => ({ name: scenario.name, scenario, action })),
);
const missed = policyScenarios.flatMap((scenario) =>
  (scenario.misses ?? []).map((action) => ({ name: scenario.name, scenario, action })),
);
const actions = (rows: readonly { readonly action: IamAction }[]) => [
  ...new Set(rows.map(({ action }) => action)),
];

const used = new Map<string, ReadonlySet<string>>();

describe('the policy that docs/iam.md prints is enough for', () => {
  it.each(policyScenarios)('$name', async (scenario) => {
    const { shipped, told } = await shipAllowed(scenario);
    expect({ verdict: shipped.outcome.verdict, told }).toEqual({
      verdict: scenario.verdict ?? 'stable',
      told,
    });
    expect(shipped.log.filter(({ status }) => status === 403)).toEqual([]);
    const allowed = scenario.features.flatMap(actionsOf).map(String);
    used.set(scenario.name, usedActions(shipped.log));
    expect([...usedActions(shipped.log)].filter((action) => !allowed.includes(action))).toEqual([]);
  });

  // A ship has nothing of an examination, which __tests__/doctor plays.
  const shipped = (Object.keys(features) as Feature[]).filter((one) => one !== 'examination');

  it.each(shipped)('%s, which uses all of it', (feature) => {
    const about = policyScenarios.filter((one) => one.features.includes(feature));
    const all = new Set(about.flatMap(({ name }) => [...(used.get(name) ?? [])]));
    const idle = actionsOf(feature).filter((action) => iamActions[action] !== 'none' && !all.has(action));
    expect(idle).toEqual([]);
  });
});

describe('without one action the run fails and names it, its resource and the page:', () => {
  it.each(needed)('$action, $name', async ({ scenario, action }) => {
    const { shipped, told } = await shipAllowed(scenario, action);
    const { failure } = shipped.outcome;
    expect(`${failure?.message} ${failure?.remedy}`).toContain(action);
    expect(failure?.remedy).toContain('docs/iam.md');
    expect(told).toMatch(/arn:aws:|on resource: \*|403 Forbidden/);
    expect(shipped.outcome.exitCode).not.toBe(0);
  });
});

describe('without one action the run goes on and names it:', () => {
  it.each(missed)('$action, $name', async ({ scenario, action }) => {
    const { shipped, told } = await shipAllowed(scenario, action);
    expect(shipped.outcome.failure).toBeUndefined();
    expect(told).toContain(action);
  });

  it('docs/iam.md tells of each what is lost', () => {
    expect(actions(missed).sort()).toEqual(Object.keys(optionalActions).sort());
  });
});

it('every action of a policy is needed by somebody', () => {
  const shipping = (Object.keys(features) as Feature[]).filter((one) => one !== 'examination');
  const inPolicies = [...new Set(shipping.flatMap(actionsOf))].filter((one) => iamActions[one] !== 'none');
  expect(actions([...needed, ...missed]).sort()).toEqual(inPolicies.sort());
});
