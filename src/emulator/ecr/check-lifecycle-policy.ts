import { invalidParameter } from './errors.js';
import { arrayProblem, firstProblem, type JsonProblem, objectProblem } from './json-problem.js';
import type { LifecyclePolicy } from './lifecycle-policy.js';
import { lifecycleRuleProblem } from './lifecycle-rule-problem.js';
import { lifecycleRulesProblem } from './lifecycle-rules-problem.js';

const SHORTEST = 100;
const LONGEST = 30_720;
const MAX_RULES = 50;

/**
 * Reads a lifecycle policy text, refusing one that breaks the grammar of the ECR user guide ("Lifecycle policy
 * properties in Amazon ECR") with InvalidParameterException.
 */
export function checkLifecyclePolicy(text: string): LifecyclePolicy {
  if (text.length < SHORTEST || text.length > LONGEST) {
    const range = `between ${SHORTEST} and ${LONGEST}, inclusive`;
    throw invalidParameter('lifecyclePolicyText', `Member must have length ${range}`);
  }
  const policy = parse(text);
  const problem = policyProblem(policy);
  if (problem !== undefined) throw invalid(problem);
  return policy as LifecyclePolicy;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('Could not map policyString into LifecyclePolicy.');
  }
}

function policyProblem(policy: unknown): JsonProblem {
  const { rules } = (policy ?? {}) as { readonly rules?: unknown };
  const each = Array.isArray(rules) ? rules : [];
  return firstProblem(
    () => objectProblem(policy, '/', ['rules']),
    () => arrayProblem(rules, '/rules', 1, MAX_RULES),
    ...each.map((rule, i) => () => lifecycleRuleProblem(rule, `/rules/${i}`)),
    () => lifecycleRulesProblem(each),
  );
}

function invalid(why: string) {
  return invalidParameter('LifecyclePolicyText', `Lifecycle policy validation failure: ${why}`);
}
