import { AwsError } from '../aws-error.js';
import type { ServiceDeployment, ServiceRevision } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';
import type { Ecs } from './ecs.js';

/** The service in `arn:aws:ecs:…:service-deployment/cluster/service/id` or `…:service-revision/cluster/service/n`. */
function serviceOf(ecs: Ecs, arn: string): Service | undefined {
  const [, cluster = '', service = ''] = arn.split('/');
  return ecs.clusters.get(cluster)?.services.get(service);
}

export function findServiceDeployment(
  ecs: Ecs,
  arn: string,
): { service: Service; deployment: ServiceDeployment } | undefined {
  const service = serviceOf(ecs, arn);
  const deployment = service?.serviceDeployments.find((candidate) => candidate.arn === arn);
  return service === undefined || deployment === undefined ? undefined : { service, deployment };
}

/** Source: ECS developer guide, "Troubleshooting Amazon ECS blue/green deployments". */
export function requireServiceDeployment(ecs: Ecs, arn: string) {
  const found = findServiceDeployment(ecs, arn);
  if (found === undefined) {
    throw new AwsError('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
  }
  return found;
}

export function findServiceRevision(
  ecs: Ecs,
  arn: string,
): { service: Service; revision: ServiceRevision } | undefined {
  const service = serviceOf(ecs, arn);
  const revision = service?.status === 'INACTIVE' ? undefined : service?.revisions.get(arn);
  return service === undefined || revision === undefined ? undefined : { service, revision };
}
