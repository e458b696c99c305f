import type {
  CreateTargetGroupInput,
  CreateTargetGroupOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Caller } from '../operation.js';
import { describeTargetGroup } from './describe-target-groups.js';
import type { Elb } from './elb.js';
import { targetGroupArn } from './elb-arns.js';
import { duplicateTargetGroupName } from './errors.js';
import { checkName } from './resource-name.js';
import { TargetGroup } from './target-group.js';
import { targetGroupSettings } from './target-group-settings.js';

/** Asking again with the same settings answers the group that exists. */
export function createTargetGroup(
  elb: Elb,
  input: CreateTargetGroupInput,
  caller: Caller,
): CreateTargetGroupOutput {
  const name = checkName('Target group', input.Name);
  const settings = targetGroupSettings(input);
  const existing = [...elb.targetGroups.values()].find((group) => group.name === name);
  if (existing !== undefined) {
    if (JSON.stringify(existing.settings) !== JSON.stringify(settings)) throw duplicateTargetGroupName(name);
    return { TargetGroups: [describeTargetGroup(elb, existing)] };
  }
  const group = new TargetGroup(targetGroupArn(caller, name), name, settings, elb.clock);
  elb.targetGroups.set(group.arn, group);
  return { TargetGroups: [describeTargetGroup(elb, group)] };
}
