import type { LoadBalancer, Service } from '@aws-sdk/client-ecs';
import { withoutUnset } from '../../config/without-unset.js';
import type { ServiceSetUp, ServiceSnapshot, ServiceTarget } from '../../watch/rollout.js';

/** How a service was created. */
export function serviceSetUp(service: Service): ServiceSetUp {
  const { launchType, capacityProviderStrategy = [], loadBalancers = [] } = service;
  const { alarms, strategy = 'ROLLING' } = service.deploymentConfiguration ?? {};
  return {
    ...(launchType === undefined ? {} : { launchType }),
    capacityProviders: capacityProviderStrategy.flatMap((one) => one.capacityProvider ?? []),
    isDaemon: service.schedulingStrategy === 'DAEMON',
    strategy,
    ...(alarms?.enable
      ? { alarms: { names: alarms.alarmNames ?? [], rollback: alarms.rollback ?? false } }
      : {}),
    targets: loadBalancers.flatMap(targets),
  };
}

/** A capacity provider strategy takes the place of the launch type. Source: Amazon ECS API reference, RunTask. */
export function serviceLaunch(service: Service): NonNullable<ServiceSnapshot['launch']> {
  const { capacityProviderStrategy = [], placementConstraints = [], placementStrategy = [] } = service;
  const { launchType, platformVersion, networkConfiguration } = service;
  const byStrategy = capacityProviderStrategy.length > 0;
  return withoutUnset({
    ...(byStrategy ? { capacityProviderStrategy } : { launchType }),
    ...{ platformVersion, networkConfiguration },
    ...(placementConstraints.length === 0 ? {} : { placementConstraints }),
    ...(placementStrategy.length === 0 ? {} : { placementStrategy }),
    ...(service.enableExecuteCommand ? { enableExecuteCommand: true } : {}),
    ...(service.enableECSManagedTags ? { enableECSManagedTags: true } : {}),
  });
}

/** A service tells of them by its deployments only. Source: Amazon ECS API reference, Deployment. */
export function serviceVolumes({ deployments = [] }: Service): Pick<ServiceSnapshot, 'volumes'> {
  const { volumeConfigurations = [] } = deployments.find(({ status }) => status === 'PRIMARY') ?? {};
  return volumeConfigurations.length === 0
    ? {}
    : { volumes: volumeConfigurations.map((one) => ({ ...one })) };
}

/** Traffic that is shifted goes to either of two target groups. */
function targets(balancer: LoadBalancer): readonly ServiceTarget[] {
  const { targetGroupArn, advancedConfiguration, containerName: container, containerPort: port } = balancer;
  if (container === undefined || port === undefined) return [];
  return [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].flatMap((arn) =>
    arn === undefined ? [] : [{ targetGroupArn: arn, container, port }],
  );
}
