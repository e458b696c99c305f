import type { CreateRuleInput, CreateRuleOutput } from '@aws-sdk/client-elastic-load-balancing-v2';
import { checkedAction } from './create-listener.js';
import { describeRule } from './describe-rules.js';
import type { Elb } from './elb.js';
import { ruleArn } from './elb-arns.js';
import { priorityInUse, validationError } from './errors.js';
import { listenerAction } from './listener-actions.js';
import { Rule } from './rule.js';
import { ruleConditions } from './rule-conditions.js';

/** A rule for some of a listener's requests, asked before the default rule and in order of priority. */
export function createRule(elb: Elb, input: CreateRuleInput): CreateRuleOutput {
  const listener = elb.listener(input.ListenerArn);
  const { Priority: priority } = input;
  if (priority === undefined || priority < 1 || priority > 50_000) {
    throw validationError(`Rule priority '${priority}' must be between '1' and '50000' inclusive`);
  }
  if (listener.rules.some((rule) => rule.priority === priority)) throw priorityInUse(priority);
  const conditions = ruleConditions(input.Conditions);
  const action = checkedAction(elb, listenerAction(input.Actions));
  const rule = new Rule({ arn: ruleArn(listener.arn), priority }, conditions, action);
  listener.addRule(rule);
  elb.noteUse();
  return { Rules: [describeRule(rule)] };
}
