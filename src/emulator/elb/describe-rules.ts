import type {
  DescribeRulesInput,
  DescribeRulesOutput,
  Rule as RuleDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';
import { markedPage } from './elb-page.js';
import { validationError } from './errors.js';
import { describeActions } from './listener-actions.js';
import type { Rule } from './rule.js';
import { describeConditions } from './rule-conditions.js';

/** A listener's rules in the order in which they are asked, or rules by ARN. */
export function describeRules(elb: Elb, input: DescribeRulesInput): DescribeRulesOutput {
  const { ListenerArn, RuleArns } = input;
  if (ListenerArn === undefined && RuleArns === undefined) {
    throw validationError('You must specify either listener rule ARNs or a listener ARN');
  }
  const rules =
    RuleArns === undefined ? elb.listener(ListenerArn).rules : RuleArns.map((arn) => elb.rule(arn).rule);
  const { items, ...more } = markedPage(rules, input);
  return { Rules: items.map(describeRule), ...more };
}

/** A rule in AWS's shape. */
export function describeRule({ arn, priority, conditions, action }: Rule): RuleDescription {
  return {
    RuleArn: arn,
    Priority: String(priority),
    Conditions: describeConditions(conditions),
    Actions: describeActions(action),
    IsDefault: priority === 'default',
  };
}
