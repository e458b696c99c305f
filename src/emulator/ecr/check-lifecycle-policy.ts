import { invalidParameter } from './errors.js';
import { lifecycleRuleProblem } from './lifecycle-rule-problem.js';

const MAX_RULES = 50;

/** Refuses a lifecycle policy text that breaks the grammar of the ECR user guide, "Lifecycle policy properties". */
export function checkLifecyclePolicy(text: string): void {
  if (text.length < 100 || text.length > 30_720) {
    throw invalidParameter('lifecyclePolicyText', 'Member must have length between 100 and 30720, inclusive');
  }
  const rules = parseRules(text);
  if (rules.length > MAX_RULES) throw invalid(`more than ${MAX_RULES} rules`);
  rules.forEach((rule, i) => {
    const problem = lifecycleRuleProblem(rule);
    if (problem) throw invalid(`rules[${i}]: ${problem}`);
  });
  checkPriorities(rules as readonly { rulePriority: number; selection: { tagStatus: string } }[]);
}

function parseRules(text: string): readonly unknown[] {
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch {
    throw invalid('the text is not JSON');
  }
  const rules = typeof policy === 'object' && policy !== null && 'rules' in policy ? policy.rules : undefined;
  if (!Array.isArray(rules) || rules.length === 0)
    throw invalid('instance failed to match: "rules" is missing');
  return rules;
}

function checkPriorities(rules: readonly { rulePriority: number; selection: { tagStatus: string } }[]): void {
  const priorities = rules.map(({ rulePriority }) => rulePriority);
  if (new Set(priorities).size < priorities.length) throw invalid('rulePriority must be unique');
  const any = rules.find(({ selection }) => selection.tagStatus === 'any');
  if (any && any.rulePriority < Math.max(...priorities)) {
    throw invalid('a rule with tagStatus any must have the highest rulePriority number');
  }
}

function invalid(why: string) {
  return invalidParameter('LifecyclePolicyText', `Lifecycle policy validation failure: ${why}`);
}
