import { isDeepStrictEqual } from 'node:util';
import type {
  DeploymentConfiguration,
  UpdateServiceRequest,
  UpdateServiceResponse,
} from '@aws-sdk/client-ecs';
import type { RevisionSettings, ServiceRevision } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';
import { startDeployment } from '../engine/start-deployment.js';
import type { Validated } from '../validated.js';
import { checkDeploymentConfiguration } from './check-deployment-configuration.js';
import { checkLoadBalancers } from './check-load-balancers.js';
import { checkRevision } from './check-revision.js';
import { definedMembers } from './defined-members.js';
import type { Ecs } from './ecs.js';
import { daemonCount, invalidParameter } from './errors.js';
import { requireActiveService } from './find-service.js';
import { requireActiveTaskDefinition, taskDefinitionArn } from './find-task-definition.js';
import { completeConfiguration } from './new-service-settings.js';
import { describeService } from './service-description.js';

/**
 * Changes a service. Only a different revision, or forceNewDeployment, starts a deployment; the rest takes effect
 * where it is (source: ECS API reference, UpdateService, each member).
 */
export function updateService(ecs: Ecs, input: Validated<UpdateServiceRequest>): UpdateServiceResponse {
  const service = requireActiveService(ecs, input.cluster, input.service);
  const configuration = mergedConfiguration(service, input);
  const { deploymentController } = input;
  const { schedulingStrategy } = service;
  checkDeploymentConfiguration(configuration, { deploymentController, schedulingStrategy });
  if (input.desiredCount !== undefined && schedulingStrategy === 'DAEMON') throw daemonCount();
  if (input.desiredCount !== undefined && input.desiredCount < 0) {
    throw invalidParameter('The desired count can not be negative.');
  }
  const now = currentRevision(service);
  const definition =
    input.taskDefinition === undefined
      ? now.taskDefinition
      : requireActiveTaskDefinition(ecs, input.taskDefinition).definition;
  const settings = changedSettings(now.settings, input);
  const isSame = taskDefinitionArn(definition) === taskDefinitionArn(now.taskDefinition);
  const deploys = input.forceNewDeployment || !isSame || !isDeepStrictEqual(settings, now.settings);
  if (deploys) checkRevision(ecs, definition, settings);
  checkLoadBalancers(settings.loadBalancers, configuration);
  changeInPlace(service, input, configuration);
  if (deploys) startDeployment(service, definition, settings, ecs.engine.context);
  ecs.store.saveService(service);
  ecs.engine.wake(service);
  return { service: describeService(service, ['TAGS']) };
}

function currentRevision(service: Service): ServiceRevision {
  const revision = service.deployments[0]?.revision;
  if (revision === undefined) throw new Error(`service ${service.name} has no deployment`);
  return revision;
}

function changedSettings(settings: RevisionSettings, input: UpdateServiceRequest): RevisionSettings {
  return {
    ...settings,
    ...definedMembers(input, [
      'capacityProviderStrategy',
      'platformVersion',
      'networkConfiguration',
      'loadBalancers',
      'serviceRegistries',
      'serviceConnectConfiguration',
      'volumeConfigurations',
      'vpcLatticeConfigurations',
    ]),
  };
}

function mergedConfiguration(service: Service, { deploymentConfiguration }: UpdateServiceRequest) {
  return completeConfiguration(
    { ...service.settings.deploymentConfiguration, ...deploymentConfiguration },
    service.schedulingStrategy,
  );
}

function changeInPlace(
  service: Service,
  input: UpdateServiceRequest,
  configuration: DeploymentConfiguration,
): void {
  const scaled = input.desiredCount !== undefined && input.desiredCount !== service.desiredCount;
  if (scaled) {
    service.desiredCount = input.desiredCount ?? service.desiredCount;
    service.steady = false;
  }
  service.settings.deploymentConfiguration = configuration;
  Object.assign(
    service.settings,
    definedMembers(input, [
      'healthCheckGracePeriodSeconds',
      'placementConstraints',
      'placementStrategy',
      'enableECSManagedTags',
      'enableExecuteCommand',
      'propagateTags',
      'availabilityZoneRebalancing',
    ]),
  );
}
