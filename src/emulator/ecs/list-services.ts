import type { ListServicesRequest, ListServicesResponse } from '@aws-sdk/client-ecs';
import { launchMembers } from './deployment-description.js';
import type { Ecs } from './ecs.js';
import { ecsPage } from './ecs-page.js';
import { requireCluster } from './find-cluster.js';

const DEFAULT_SIZE = 10;

/** ARNs of services that are not INACTIVE, ten at a time unless asked. */
export function listServices(ecs: Ecs, input: ListServicesRequest): ListServicesResponse {
  const { launchType, schedulingStrategy } = input;
  const arns = [...requireCluster(ecs, input.cluster).services.values()]
    .filter((service) => service.status !== 'INACTIVE')
    .filter(
      (service) => schedulingStrategy === undefined || service.schedulingStrategy === schedulingStrategy,
    )
    .filter(({ deployments: [primary] }) => {
      const members = primary === undefined ? {} : launchMembers(primary.revision.settings);
      return launchType === undefined || ('launchType' in members && members.launchType === launchType);
    })
    .map((service) => service.arn);
  const { items, ...rest } = ecsPage(arns, input, DEFAULT_SIZE);
  return { serviceArns: items, ...rest };
}
