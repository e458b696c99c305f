import { isProtectingRule, rulesIn } from './lifecycle-policy.js';
import { inOrder } from './lifecycle-rule.js';

/**
 * Does a policy leave what ecs-ship has marked alone: by the rule that keeps it, before any other about tagged images? A
 * policy that cannot be read is taken for one that does.
 */
export function sparesMarks(policy: string): boolean {
  const aboutTags = inOrder(rulesIn(policy) ?? []).filter(
    ({ selection }) => selection.tagStatus !== 'untagged',
  );
  const [first] = aboutTags;
  return first === undefined || isProtectingRule(first);
}
