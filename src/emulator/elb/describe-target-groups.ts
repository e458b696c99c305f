import type {
  DescribeTargetGroupsInput,
  DescribeTargetGroupsOutput,
  TargetGroup as TargetGroupDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';
import { markedPage } from './elb-page.js';
import { targetGroupNotFound } from './errors.js';
import type { TargetGroup } from './target-group.js';

export function describeTargetGroups(elb: Elb, input: DescribeTargetGroupsInput): DescribeTargetGroupsOutput {
  const { LoadBalancerArn, TargetGroupArns, Names } = input;
  if (LoadBalancerArn !== undefined) elb.loadBalancer(LoadBalancerArn);
  const all = [...elb.targetGroups.values()];
  const missing =
    (TargetGroupArns?.some((arn) => !elb.targetGroups.has(arn)) ?? false) ||
    (Names?.some((name) => all.every((group) => group.name !== name)) ?? false);
  if (missing) throw targetGroupNotFound();
  const found = all.filter(
    (group) =>
      (TargetGroupArns?.includes(group.arn) ?? true) &&
      (Names?.includes(group.name) ?? true) &&
      (LoadBalancerArn === undefined || loadBalancersOf(elb, group).includes(LoadBalancerArn)),
  );
  const { items, ...more } = markedPage(found, input);
  return { TargetGroups: items.map((group) => describeTargetGroup(elb, group)), ...more };
}

/** A target group in AWS's shape. */
export function describeTargetGroup(elb: Elb, group: TargetGroup): TargetGroupDescription {
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    ...group.settings,
    LoadBalancerArns: loadBalancersOf(elb, group),
  };
}

function loadBalancersOf(elb: Elb, group: TargetGroup): string[] {
  return [...new Set(elb.listenersOf(group.arn).map(({ loadBalancerArn }) => loadBalancerArn))];
}
