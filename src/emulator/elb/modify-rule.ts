import type { ModifyRuleInput, ModifyRuleOutput } from '@aws-sdk/client-elastic-load-balancing-v2';
import { checkedAction } from './create-listener.js';
import { describeRule } from './describe-rules.js';
import type { Elb } from './elb.js';
import { operationNotPermitted } from './errors.js';
import { listenerAction } from './listener-actions.js';
import { ruleConditions } from './rule-conditions.js';

/** Changes what a rule is for and what it does, from the next request on; what is left out stays. */
export function modifyRule(elb: Elb, { RuleArn, Conditions, Actions }: ModifyRuleInput): ModifyRuleOutput {
  const { rule } = elb.rule(RuleArn);
  if (rule.priority === 'default')
    throw operationNotPermitted(`Default rule '${rule.arn}' cannot be modified`);
  if (Conditions !== undefined) rule.conditions = ruleConditions(Conditions);
  if (Actions !== undefined) rule.action = checkedAction(elb, listenerAction(Actions));
  elb.noteUse();
  return { Rules: [describeRule(rule)] };
}
