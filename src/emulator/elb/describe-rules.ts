import type { DescribeRulesInput, DescribeRulesOutput } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';
import { defaultRuleArn } from './elb-arns.js';
import { validationError } from './errors.js';
import { describeActions } from './listener-actions.js';

/** A listener has its default rule only. */
export function describeRules(elb: Elb, { ListenerArn, RuleArns }: DescribeRulesInput): DescribeRulesOutput {
  if (ListenerArn === undefined && RuleArns === undefined) {
    throw validationError('You must specify either listener rule ARNs or a listener ARN');
  }
  const listeners = ListenerArn === undefined ? [...elb.listeners.values()] : [elb.listener(ListenerArn)];
  const rules = listeners.map(({ arn, action }) => ({
    RuleArn: defaultRuleArn(arn),
    Priority: 'default',
    Conditions: [],
    Actions: describeActions(action),
    IsDefault: true,
  }));
  return { Rules: rules.filter(({ RuleArn }) => RuleArns?.includes(RuleArn) ?? true) };
}
