import type { Operation, OperationTable } from '../operation.js';
import { createListener } from './create-listener.js';
import { createLoadBalancer } from './create-load-balancer.js';
import { createRule } from './create-rule.js';
import { createTargetGroup } from './create-target-group.js';
import { deleteListener } from './delete-listener.js';
import { deleteLoadBalancer } from './delete-load-balancer.js';
import { deleteRule } from './delete-rule.js';
import { deleteTargetGroup } from './delete-target-group.js';
import { describeListeners } from './describe-listeners.js';
import { describeLoadBalancers } from './describe-load-balancers.js';
import { describeRules } from './describe-rules.js';
import { describeTargetGroupAttributes } from './describe-target-group-attributes.js';
import { describeTargetGroups } from './describe-target-groups.js';
import { describeTargetHealth } from './describe-target-health.js';
import type { Elb } from './elb.js';
import { modifyListener } from './modify-listener.js';
import { modifyRule } from './modify-rule.js';
import { modifyTargetGroup } from './modify-target-group.js';
import { modifyTargetGroupAttributes } from './modify-target-group-attributes.js';

const operations: OperationTable<Elb> = {
  CreateListener: createListener,
  CreateLoadBalancer: createLoadBalancer,
  CreateRule: createRule,
  CreateTargetGroup: createTargetGroup,
  DeleteListener: deleteListener,
  DeleteLoadBalancer: deleteLoadBalancer,
  DeleteRule: deleteRule,
  DeleteTargetGroup: deleteTargetGroup,
  DescribeListeners: describeListeners,
  DescribeLoadBalancers: describeLoadBalancers,
  DescribeRules: describeRules,
  DescribeTargetGroupAttributes: describeTargetGroupAttributes,
  DescribeTargetGroups: describeTargetGroups,
  DescribeTargetHealth: describeTargetHealth,
  ModifyListener: modifyListener,
  ModifyRule: modifyRule,
  ModifyTargetGroup: modifyTargetGroup,
  ModifyTargetGroupAttributes: modifyTargetGroupAttributes,
};

/** ELBv2's operations by AWS's names; what they change is recorded before they answer. */
export const elbOperations: OperationTable<Elb> = Object.fromEntries(
  Object.entries(operations).map(([name, operation]) => [
    name,
    name.startsWith('Describe') ? operation : saved(operation),
  ]),
);

function saved(operation: Operation<Elb, unknown, unknown>): Operation<Elb, unknown, unknown> {
  return async (elb, input, caller) => {
    const output = await operation(elb, input, caller);
    elb.save();
    return output;
  };
}
