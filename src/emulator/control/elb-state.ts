import { describeListener } from '../elb/describe-listeners.js';
import { describeLoadBalancer } from '../elb/describe-load-balancers.js';
import { describeTargetGroup } from '../elb/describe-target-groups.js';
import { describeTargetHealth } from '../elb/describe-target-health.js';
import type { Elb } from '../elb/elb.js';

/** Target groups with their targets, and load balancers with their listeners, in ELBv2's own shapes. */
export function elbState(elb: Elb) {
  const targetGroups = [...elb.targetGroups.values()].map((group) => ({
    ...describeTargetGroup(elb, group),
    targets: describeTargetHealth(elb, { TargetGroupArn: group.arn }).TargetHealthDescriptions,
  }));
  const listeners = [...elb.listeners.values()];
  const loadBalancers = [...elb.loadBalancers.values()].map((balancer) => ({
    ...describeLoadBalancer(elb, balancer),
    listeners: listeners
      .filter(({ loadBalancerArn }) => loadBalancerArn === balancer.arn)
      .map((listener) => ({ ...describeListener(listener), url: `http://127.0.0.1:${listener.port}/` })),
  }));
  return { targetGroups, loadBalancers };
}
