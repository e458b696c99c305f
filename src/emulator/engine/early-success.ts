import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';

/**
 * How many healthy tasks complete a rolling deployment early; undefined where all of them have to be.
 * Source: ECS developer guide, "Complete Amazon ECS rolling deployments early with early success criteria".
 */
export function earlySuccessCount(
  desired: number,
  { earlySuccessCriteria }: DeploymentConfiguration,
): number | undefined {
  if (!earlySuccessCriteria?.enable) return undefined;
  const share = Math.ceil((desired * (earlySuccessCriteria.healthyPercent ?? 100)) / 100);
  return Math.max(Math.min(1, desired), share);
}

/** Are the old tasks cleaned up only after the deployment has succeeded? */
export function defersCleanUp({ earlySuccessCriteria: criteria }: DeploymentConfiguration): boolean {
  return criteria?.enable === true && criteria.sourceServiceRevisionCleanup === 'DEFERRED';
}
