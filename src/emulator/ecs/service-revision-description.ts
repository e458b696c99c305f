import type { ServiceRevision as ServiceRevisionShape } from '@aws-sdk/client-ecs';
import type { ServiceRevision } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';
import { dateOf } from './date-of.js';
import { launchMembers } from './deployment-description.js';
import { taskDefinitionArn } from './find-task-definition.js';

/** A service revision as DescribeServiceRevisions shows it; digests are known once its first task has started. */
export function describeServiceRevision(service: Service, revision: ServiceRevision): ServiceRevisionShape {
  const { settings, taskDefinition } = revision;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    taskDefinition: taskDefinitionArn(taskDefinition),
    ...launchMembers(settings),
    loadBalancers: settings.loadBalancers,
    serviceRegistries: settings.serviceRegistries,
    networkConfiguration: settings.networkConfiguration,
    containerImages: (taskDefinition.containerDefinitions ?? []).map(({ name = '', image }) => ({
      containerName: name,
      image,
      imageDigest: revision.digests.get(name),
    })),
    guardDutyEnabled: false,
    serviceConnectConfiguration: settings.serviceConnectConfiguration,
    volumeConfigurations: settings.volumeConfigurations,
    vpcLatticeConfigurations: settings.vpcLatticeConfigurations,
    createdAt: dateOf(revision.createdAt),
  };
}
