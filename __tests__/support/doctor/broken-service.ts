import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { BrokenSetup } from './broken-setup.js';
import { onInstances } from './on-instances.js';

/** What is wrong with the cluster and the service. */
export const brokenService: readonly BrokenSetup[] = [
  {
    what: 'the cluster has another name',
    change: ({ options }) => {
      options.cluster = 'prodction';
    },
    ...{ finds: 'cluster', as: 'failed', says: /There is no cluster prodction in eu-central-1/ },
    ...{
      remedy: /Correct the options cluster and region/,
      besides: ['permissions', 'permissions-optional'],
      unknown: 'most',
    },
  },
  {
    what: 'nobody has made the service',
    change: (it) => {
      it.service = undefined;
    },
    ...{ finds: 'service', as: 'failed', says: /web/, remedy: /create|Create/, unknown: 'most' },
  },
  {
    what: 'no task is wanted',
    change: ({ service }) => {
      if (service) service.desiredCount = 0;
    },
    ...{ finds: 'desired-count', as: 'warning', says: /No task is wanted/, remedy: /ecs-ship scale/ },
  },
  {
    what: 'a deployment could neither start a task nor stop one',
    change: ({ service }) => {
      const limits = { maximumPercent: 150, minimumHealthyPercent: 50 };
      Object.assign(service?.deploymentConfiguration ?? {}, limits);
      if (service) service.desiredCount = 1;
    },
    ...{ finds: 'rollout-limits', as: 'failed', says: /neither start a task first nor stop one of 1/ },
    remedy: /Raise maximumPercent to 200/,
  },
  {
    what: 'each deployment is an outage',
    change: ({ service }) => {
      const limits = { maximumPercent: 100, minimumHealthyPercent: 0 };
      Object.assign(service?.deploymentConfiguration ?? {}, limits);
    },
    ...{
      finds: 'rollout-limits',
      as: 'warning',
      says: /each deployment is an outage/,
      remedy: /minimumHealthyPercent to 100/,
    },
  },
  {
    what: 'the circuit breaker is off',
    change: ({ service }) => {
      delete service?.deploymentConfiguration?.deploymentCircuitBreaker;
    },
    ...{ finds: 'circuit-breaker', as: 'warning', says: /is off/, remedy: /enable and rollback true/ },
  },
  {
    what: 'the circuit breaker does not roll back',
    change: ({ service }) => {
      Object.assign(service?.deploymentConfiguration ?? {}, {
        deploymentCircuitBreaker: { enable: true, rollback: false },
      });
    },
    ...{ finds: 'circuit-breaker', as: 'warning', says: /does not roll back/, remedy: /rollback true/ },
  },
  {
    what: 'an alarm ends a deployment, and nothing takes it back',
    change: ({ service }) => {
      Object.assign(service?.deploymentConfiguration ?? {}, {
        alarms: { alarmNames: ['errors'], enable: true, rollback: false },
      });
    },
    ...{
      finds: 'deployment-alarms',
      as: 'warning',
      says: /errors: an alarm ends a deployment, but does not roll/,
    },
    remedy: /rollback true/,
  },
  {
    what: 'somebody else deploys at the moment',
    change: ({ atLast }) =>
      atLast.push(({ ecs }) =>
        ecs.send(
          new UpdateServiceCommand({ cluster: 'production', service: 'web', forceNewDeployment: true }),
        ),
      ),
    ...{ finds: 'deployment-under-way', as: 'warning', says: /is under way/, remedy: /status --watch/ },
  },
  {
    what: 'CodeDeploy deploys the service',
    change: ({ faults }) =>
      faults.push({
        operation: 'DescribeServices',
        answer: { services: [{ deploymentController: { type: 'CODE_DEPLOY' } }] },
      }),
    ...{ finds: 'deployment-controller', as: 'failed', says: /deployed by CODE_DEPLOY/ },
    remedy: /Controller to ECS/,
  },
  {
    what: 'the instances are full',
    change: (it) => {
      onInstances(it);
      it.capacity = { cpu: 600, memory: 8192 };
    },
    ...{ finds: 'free-capacity', as: 'failed', says: /No container instance has room for another task/ },
    remedy: /Add an instance/,
  },
  {
    what: 'the instances are of another architecture',
    change: (it) => {
      onInstances(it);
      it.faults.push({
        operation: 'DescribeContainerInstances',
        answer: { containerInstances: [{ attributes: [{}, { value: 'arm64' }] }] },
      });
    },
    ...{
      finds: 'container-instances',
      as: 'failed',
      says: /is for .*, and the container instances are arm64/,
    },
    remedy: /Correct runtimePlatform/,
  },
  {
    what: 'the task definition is for Fargate, and the service runs on instances',
    change: (it) => {
      onInstances(it);
      it.definition.requiresCompatibilities = ['EC2'];
      it.files['task-definition.json'] = JSON.stringify({
        ...it.definition,
        requiresCompatibilities: ['FARGATE'],
      });
    },
    ...{ finds: 'launch-type', as: 'failed', says: /on EC2, and the task definition is for FARGATE alone/ },
    remedy: /Add EC2 to requiresCompatibilities/,
  },
  {
    what: 'the cluster has no instance',
    change: (it) => {
      onInstances(it);
      it.instances = 0;
    },
    ...{
      finds: 'container-instances',
      as: 'failed',
      says: /has no container instance/,
      remedy: /Start an instance/,
    },
  },
  {
    what: 'the capacity provider is not the cluster’s',
    change: (it) => {
      if (it.service === undefined) return;
      delete it.service.launchType;
      it.service.capacityProviderStrategy = [{ capacityProvider: 'FARGATE', weight: 1 }];
      it.cluster.capacityProviders = [];
    },
    ...{ finds: 'capacity-provider', as: 'failed', says: /FARGATE.* is not one of the cluster/ },
    remedy: /put-cluster-capacity-providers/,
  },
];
