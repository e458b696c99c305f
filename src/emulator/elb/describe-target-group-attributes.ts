import type {
  DescribeTargetGroupAttributesInput,
  DescribeTargetGroupAttributesOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';

export function describeTargetGroupAttributes(
  elb: Elb,
  input: DescribeTargetGroupAttributesInput,
): DescribeTargetGroupAttributesOutput {
  const { attributes } = elb.targetGroup(input.TargetGroupArn);
  return { Attributes: [...attributes].map(([Key, Value]) => ({ Key, Value })) };
}
