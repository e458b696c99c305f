import type { ListServiceDeploymentsRequest, ListServiceDeploymentsResponse } from '@aws-sdk/client-ecs';
import type { ServiceDeployment } from '../engine/deployment.js';
import { HISTORY } from '../engine/trim-history.js';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { ecsPage } from './ecs-page.js';
import { requireService } from './find-service.js';
import { listedServiceDeployment } from './service-deployment-description.js';

const DEFAULT_SIZE = 20;

/** A service's deployments, newest first, by status and time of creation. */
export function listServiceDeployments(
  ecs: Ecs,
  input: Validated<ListServiceDeploymentsRequest>,
): ListServiceDeploymentsResponse {
  const service = requireService(ecs, input.cluster, input.service);
  const matching = service.serviceDeployments
    .filter(({ createdAt }) => ecs.now() - createdAt < HISTORY)
    .filter(({ status }) => !input.status?.length || input.status.includes(status))
    .filter((deployment) => isWithin(deployment, input.createdAt?.after, input.createdAt?.before));
  const { items, ...rest } = ecsPage(matching, input, DEFAULT_SIZE);
  return {
    serviceDeployments: items.map((deployment) => listedServiceDeployment(service, deployment)),
    ...rest,
  };
}

function isWithin({ createdAt }: ServiceDeployment, after?: Date, before?: Date): boolean {
  return (
    (after === undefined || createdAt >= after.getTime()) &&
    (before === undefined || createdAt <= before.getTime())
  );
}
