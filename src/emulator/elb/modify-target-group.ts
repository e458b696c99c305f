import type {
  ModifyTargetGroupInput,
  ModifyTargetGroupOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { describeTargetGroup } from './describe-target-groups.js';
import type { Elb } from './elb.js';
import { healthCheckSettings } from './target-group-settings.js';

export function modifyTargetGroup(elb: Elb, input: ModifyTargetGroupInput): ModifyTargetGroupOutput {
  const group = elb.targetGroup(input.TargetGroupArn);
  group.settings = { ...group.settings, ...healthCheckSettings(group.settings, input) };
  return { TargetGroups: [describeTargetGroup(elb, group)] };
}
