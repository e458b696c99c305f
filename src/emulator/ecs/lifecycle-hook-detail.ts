import type { DeploymentLifecycleHookDetail } from '@aws-sdk/client-ecs';
import type { HookRun } from '../engine/hook-run.js';

/** A hook's run as DescribeServiceDeployments shows it; a pause has no target. */
export function describeHook({
  id,
  hook,
  status,
  expiresAt,
  timeoutAction,
}: HookRun): DeploymentLifecycleHookDetail {
  return {
    hookId: id,
    targetType: hook.targetType ?? 'AWS_LAMBDA',
    targetArn: hook.hookTargetArn,
    status,
    expiresAt: new Date(expiresAt),
    timeoutAction,
  };
}
