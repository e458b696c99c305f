import type { CreateServiceRequest, CreateServiceResponse } from '@aws-sdk/client-ecs';
import type { RevisionSettings } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';
import { startDeployment } from '../engine/start-deployment.js';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import { checkClientToken } from './check-client-token.js';
import { checkDeploymentConfiguration } from './check-deployment-configuration.js';
import { checkLoadBalancers } from './check-load-balancers.js';
import { checkRevision } from './check-revision.js';
import { checkVolumes } from './check-volumes.js';
import { definedMembers } from './defined-members.js';
import type { ClusterState, Ecs } from './ecs.js';
import { daemonCount, invalidParameter } from './errors.js';
import { requireCluster } from './find-cluster.js';
import { requireActiveTaskDefinition } from './find-task-definition.js';
import { newServiceSettings } from './new-service-settings.js';
import { describeService } from './service-description.js';

const NAME = /^[a-zA-Z0-9_-]{1,255}$/;
const EVERYTHING = ['TAGS'];

/** Creates a service and starts its first deployment; the same client token answers the same service. */
export function createService(
  ecs: Ecs,
  input: Validated<CreateServiceRequest>,
  caller: Caller,
): CreateServiceResponse {
  const cluster = requireCluster(ecs, input.cluster);
  const existing = cluster.services.get(input.serviceName);
  if (existing?.status === 'ACTIVE' && input.clientToken && existing.clientToken === input.clientToken) {
    return { service: describeService(existing, EVERYTHING) };
  }
  checkClientToken(input.clientToken, 36);
  checkName(input.serviceName, existing);
  checkCount(input);
  checkDeploymentConfiguration(input.deploymentConfiguration, input);
  if (!input.taskDefinition) throw invalidParameter('TaskDefinition can not be blank.');
  const { definition } = requireActiveTaskDefinition(ecs, input.taskDefinition);
  const settings = revisionSettings(input);
  checkRevision(ecs, definition, settings);
  checkVolumes(definition, input);
  checkLoadBalancers(settings.loadBalancers, input.deploymentConfiguration ?? {});
  const service = newService(ecs, cluster, input, caller);
  if (existing !== undefined) ecs.store.removeService(existing);
  cluster.services.set(service.name, service);
  startDeployment(service, definition, settings, ecs.engine.context);
  ecs.store.saveService(service);
  ecs.engine.wake(service);
  return { service: describeService(service, EVERYTHING) };
}

function checkName(name: string, existing: Service | undefined): void {
  if (!NAME.test(name)) throw invalidParameter('Service name contains invalid characters.');
  if (existing?.status === 'ACTIVE') throw invalidParameter('Creation of service was not idempotent.');
  if (existing?.status === 'DRAINING') {
    throw invalidParameter('Unable to Start a service that is still Draining.');
  }
}

function checkCount({ schedulingStrategy, desiredCount, launchType }: CreateServiceRequest): void {
  if (schedulingStrategy === 'DAEMON') {
    if (launchType === 'FARGATE') {
      throw invalidParameter('The DAEMON scheduling strategy is not supported with launch type FARGATE.');
    }
    if (desiredCount !== undefined) throw daemonCount();
    return;
  }
  if (desiredCount === undefined) throw invalidParameter('The desired count can not be blank.');
  if (desiredCount < 0) throw invalidParameter('The desired count can not be negative.');
}

function revisionSettings(input: CreateServiceRequest): RevisionSettings {
  const byLaunchType = input.launchType === undefined && !input.capacityProviderStrategy?.length;
  return {
    ...definedMembers(input, [
      'capacityProviderStrategy',
      'platformVersion',
      'networkConfiguration',
      'serviceConnectConfiguration',
      'volumeConfigurations',
      'vpcLatticeConfigurations',
    ]),
    ...(byLaunchType ? { launchType: 'EC2' } : definedMembers(input, ['launchType'])),
    loadBalancers: input.loadBalancers ?? [],
    serviceRegistries: input.serviceRegistries ?? [],
  };
}

/** A DAEMON service runs one task on every container instance. */
function newService(
  ecs: Ecs,
  cluster: ClusterState,
  input: Validated<CreateServiceRequest>,
  caller: Caller,
): Service {
  const schedulingStrategy = input.schedulingStrategy ?? 'REPLICA';
  return {
    name: input.serviceName,
    arn: ecs.arns.service(cluster.name, input.serviceName),
    clusterName: cluster.name,
    clusterArn: cluster.arn,
    createdAt: ecs.now(),
    createdBy: `arn:aws:iam::${caller.accountId}:root`,
    schedulingStrategy,
    ...definedMembers(input, ['clientToken']),
    settings: newServiceSettings(input),
    tags: input.tags ?? [],
    status: 'ACTIVE',
    desiredCount:
      schedulingStrategy === 'DAEMON'
        ? ecs.engine.context.instances.count(cluster.name)
        : (input.desiredCount ?? 0),
    deployments: [],
    serviceDeployments: [],
    stopping: [],
    revisions: new Map(),
    events: [],
    told: new Map(),
    tasks: new Set(),
    tally: { registered: new Map(), deregistered: new Map() },
    replacing: 0,
    steady: false,
    steadyAt: 0,
  };
}
