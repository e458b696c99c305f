import type { DeleteTargetGroupInput } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Elb } from './elb.js';
import { targetGroupInUse } from './errors.js';

/** Deleting a group that does not exist succeeds, as on AWS. */
export function deleteTargetGroup(elb: Elb, { TargetGroupArn = '' }: DeleteTargetGroupInput): object {
  if (elb.listenersOf(TargetGroupArn).length > 0) throw targetGroupInUse(TargetGroupArn);
  elb.targetGroups.get(TargetGroupArn)?.stop();
  elb.targetGroups.delete(TargetGroupArn);
  return {};
}
