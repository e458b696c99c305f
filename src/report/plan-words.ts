import type { Plan, PlannedAction } from '../plan/plan.js';
import type { PlannedPermission, PlannedRequest } from '../plan/planned-request.js';
import { formatDuration } from './duration.js';

/** What an action does and why; of the watch also how long it usually takes. */
export function summaryInWords(planned: PlannedAction, plan: Plan): string {
  if (planned.stage !== 'watch' || !plan.startsDeployment) return planned.summary;
  return `${planned.summary}; ${usualInWords(plan.usual)}`;
}

/** `usually 2 min 10 s (5 deployments)` */
function usualInWords(usual: Plan['usual']): string {
  if (usual === undefined) return 'no earlier deployment to tell how long it takes';
  const { seconds, deployments } = usual;
  const told = deployments === 1 ? '1 deployment' : `${deployments} deployments`;
  return `usually ${formatDuration(seconds * 1000)} (${told})`;
}

/** `ecr:PutImage web:latest`, with `(registry)` where the registry's own API is asked. */
export function requestInWords({ action, via, region, input }: PlannedRequest): string {
  const { repositoryName, imageTag, layerDigest, imageId, service, family } = input as Readonly<
    Record<string, string>
  >;
  const { imageDigest } = Object(imageId) as { imageDigest?: string };
  const part = imageTag === undefined ? '' : `:${imageTag}`;
  const digest = layerDigest ?? imageDigest;
  const subject = `${repositoryName ?? service ?? family ?? ''}${part}${digest === undefined ? '' : ` ${digest}`}`;
  const where = [...(via === undefined ? [] : [via]), ...(region === undefined ? [] : [region])];
  return [action, subject, ...(where.length === 0 ? [] : [`(${where.join(', ')})`])]
    .filter((word) => word)
    .join(' ');
}

/** `ecs: DescribeServices, UpdateService`, a line for each service. */
export function actionsInWords(permissions: readonly PlannedPermission[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { action } of permissions) {
    const [service = '', name = ''] = action.split(':');
    names.set(service, [...(names.get(service) ?? []), name]);
  }
  return [...names].map(([service, list]) => `${service}: ${list.join(', ')}`);
}
