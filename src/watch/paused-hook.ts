import type { ServiceDeployment } from './rollout.js';

/** What a paused service deployment waits for, until when, and how to answer; undefined when it does not pause. */
export function pausedHook(deployment: ServiceDeployment | undefined): string | undefined {
  const hook = deployment?.awaitingHook;
  if (hook === undefined) return undefined;
  const { arn, lifecycleStage } = deployment ?? {};
  const until =
    hook.expiresAt === undefined
      ? ''
      : ` Without an answer ECS does ${hook.timeoutAction ?? 'ROLLBACK'} at ${new Date(hook.expiresAt).toISOString()}.`;
  return (
    `The deployment waits at ${lifecycleStage} until somebody lets it go on: aws ecs continue-service-deployment` +
    ` --service-deployment-arn ${arn} --hook-id ${hook.id} --action CONTINUE (or ROLLBACK).${until}`
  );
}
