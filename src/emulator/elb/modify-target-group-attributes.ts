import type {
  ModifyTargetGroupAttributesInput,
  ModifyTargetGroupAttributesOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { describeTargetGroupAttributes } from './describe-target-group-attributes.js';
import type { Elb } from './elb.js';
import { validationError } from './errors.js';

const DELAY = 'deregistration_delay.timeout_seconds';

export function modifyTargetGroupAttributes(
  elb: Elb,
  input: ModifyTargetGroupAttributesInput,
): ModifyTargetGroupAttributesOutput {
  const group = elb.targetGroup(input.TargetGroupArn);
  const changes = (input.Attributes ?? []).map(({ Key = '', Value = '' }) => ({ Key, Value }));
  for (const { Key, Value } of changes) {
    if (!group.attributes.has(Key)) {
      throw validationError(`Target group attribute key '${Key}' is not recognized`);
    }
    if (Key === DELAY && !(/^\d+$/.test(Value) && Number(Value) <= 3600)) {
      throw validationError(`The value '${Value}' of '${DELAY}' must be between '0' and '3600' inclusive`);
    }
  }
  for (const { Key, Value } of changes) group.attributes.set(Key, Value);
  return describeTargetGroupAttributes(elb, { TargetGroupArn: group.arn });
}
