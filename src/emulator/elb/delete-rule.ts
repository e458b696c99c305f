import type { DeleteRuleInput } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';
import { operationNotPermitted } from './errors.js';

/** A listener keeps its default rule. */
export function deleteRule(elb: Elb, { RuleArn }: DeleteRuleInput): object {
  const { rule, listener } = elb.rule(RuleArn);
  if (rule.priority === 'default')
    throw operationNotPermitted(`Default rule '${rule.arn}' cannot be deleted`);
  listener.removeRule(rule);
  elb.noteUse();
  return {};
}
