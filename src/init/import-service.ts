import { objectIn, objectsIn } from '../check/json-value.js';
import { describeOnly } from '../plan/definition/describe-only.js';
import { ecrAddress } from '../plan/ecr-address.js';
import type { TaskDefinitionRevision } from '../ports/ecs-port.js';
import type { JsonObject } from '../ports/json-object.js';
import type { ServiceSnapshot } from '../watch/rollout.js';

/** A live service as files have it. */
export interface ImportedService {
  /** As RegisterTaskDefinition takes it. */
  readonly definition: JsonObject;
  /** The container that gets the image. */
  readonly container: string;
  readonly port: number | undefined;
  /** Of the container's image, where that is in ECR. */
  readonly repository: string | undefined;
  /** As CreateService takes it, for `ecs-ship check`. */
  readonly service: JsonObject;
}

/** What a service runs and how, without what AWS only tells: ids, times and states. */
export function importService(snapshot: ServiceSnapshot, revision: TaskDefinitionRevision): ImportedService {
  const { definition } = revision;
  const kept = Object.entries(definition).filter(([name]) => !describeOnly.has(name));
  const container = containerOf(snapshot, definition);
  const image = String(container.image ?? '').replace(/(?:@sha256:\w+|:[^/:]+)+$/, '');
  const repository = ecrAddress(image)?.repository;
  return {
    definition: withoutPin(Object.fromEntries(kept), container, image),
    container: String(container.name ?? ''),
    port: portOf(snapshot, container),
    repository,
    service: serviceSettings(snapshot),
  };
}

/** The one that the load balancer sends to, else the first that the task cannot do without. */
function containerOf(snapshot: ServiceSnapshot, definition: JsonObject): JsonObject {
  const containers = objectsIn(definition.containerDefinitions).map(({ value }) => value);
  const balanced = snapshot.loadBalancedPorts?.[0]?.container;
  return (
    containers.find(({ name }) => name === balanced) ??
    containers.find(({ essential }) => essential !== false) ??
    {}
  );
}

/** The file keeps no digest of the day of its import: a ship puts the new image there. */
function withoutPin(definition: JsonObject, container: JsonObject, image: string): JsonObject {
  const containers = objectsIn(definition.containerDefinitions).map(({ value }) => value);
  return {
    ...definition,
    containerDefinitions: containers.map((one) => (one === container ? { ...one, image } : one)),
  };
}

function portOf(snapshot: ServiceSnapshot, container: JsonObject): number | undefined {
  const balanced = snapshot.loadBalancedPorts?.[0]?.port;
  const mapped = objectIn(objectsIn(container.portMappings)[0]?.value).containerPort;
  return balanced ?? (typeof mapped === 'number' ? mapped : undefined);
}

function serviceSettings(snapshot: ServiceSnapshot): JsonObject {
  const { network, rolloutLimits, circuitBreaker, loadBalancedPorts = [], targetGroupArns } = snapshot;
  const { enabled: enable, rollback } = circuitBreaker;
  return {
    cluster: snapshot.clusterArn.split('/').at(-1) ?? 'default',
    serviceName: snapshot.name,
    desiredCount: snapshot.desired,
    deploymentConfiguration: {
      ...(rolloutLimits && {
        minimumHealthyPercent: rolloutLimits.minimumHealthyPercent,
        maximumPercent: rolloutLimits.maximumPercent,
      }),
      deploymentCircuitBreaker: { enable, rollback },
    },
    ...(network && {
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: [...network.subnets],
          securityGroups: [...network.securityGroups],
          assignPublicIp: network.publicAddress ? 'ENABLED' : 'DISABLED',
        },
      },
    }),
    ...(loadBalancedPorts.length > 0 && {
      loadBalancers: loadBalancedPorts.map(({ container, port }, index) => ({
        // AWS lists them in the same order.
        ...(targetGroupArns[index] && { targetGroupArn: targetGroupArns[index] }),
        ...{ containerName: container, containerPort: port },
      })),
    }),
    ...(snapshot.healthCheckGracePeriodSeconds !== undefined && {
      healthCheckGracePeriodSeconds: snapshot.healthCheckGracePeriodSeconds,
    }),
  };
}
