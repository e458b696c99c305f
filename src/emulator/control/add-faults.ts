import { list, record, type Schema, whole } from '../document/schema.js';
import type { FaultRule } from '../faults/fault-rule.js';
import { faultRuleProblem, faultRuleSchema } from '../faults/fault-rule-schema.js';
import { ControlError } from './control-error.js';
import type { ControlRoute } from './control-route.js';

const several = record({ rules: list(faultRuleSchema), seed: whole(0) }, ['rules']);

const body: Schema = {
  kind: 'either',
  of: [list(faultRuleSchema), record({ ...faultRuleSchema.members, ...several.members })],
};

interface Several {
  readonly rules?: readonly FaultRule[];
  readonly seed?: number;
}

/** One rule, a list of them, or `{"rules": […], "seed": 7}`; they stand until they are cleared. */
export const addFaults: ControlRoute = {
  method: 'POST',
  path: '/faults',
  summary: 'adds one fault rule, a list, or {"rules":[…],"seed":7}',
  body,
  handle: ({ parts, body: given }) => {
    const { rules, seed } = rulesIn(given as FaultRule & Several);
    rules.forEach(checkRule);
    if (seed !== undefined) parts.faults.reseed(seed);
    return { faults: parts.faults.add(rules) };
  },
};

function rulesIn(
  given: (FaultRule & Several) | readonly FaultRule[],
): Required<Pick<Several, 'rules'>> & Several {
  if (Array.isArray(given)) return { rules: given };
  const { rules, seed, ...rule } = given as FaultRule & Several;
  const both = rules !== undefined && Object.keys(rule).length > 0;
  if (both) throw new ControlError(`${Object.keys(rule)[0]}: belongs into one of the rules`);
  return { rules: rules ?? [rule], ...(seed !== undefined && { seed }) };
}

function checkRule(rule: FaultRule): void {
  const problem = faultRuleProblem(rule);
  if (problem !== undefined) throw new ControlError(problem);
}
