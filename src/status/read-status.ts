import { ShipError } from '../errors.js';
import { shippedImage } from '../plan/definition/shipped-image.js';
import { revisionOrigin } from '../plan/revision-tags.js';
import { type AskedService, readHistory } from './read-history.js';
import type { ServiceStatus } from './service-status.js';

const mostDeployments = 5;
const mostEvents = 3;

/** The service as ECS shows it now; what may not be read is left out. Throws ShipError. */
export async function readStatus(asked: AskedService): Promise<ServiceStatus> {
  const { cluster, service: name, ecs } = asked;
  const service = await ecs.describeService(cluster, name);
  const [revision, tasks, deployments] = await Promise.all([
    ecs.describeTaskDefinition(service.taskDefinitionArn),
    permitted(ecs.findRunningTasks(cluster, name)),
    permitted(readHistory(asked, mostDeployments)),
  ]);
  const { commit } = revisionOrigin(revision.tags);
  const image = shippedImage(revision.definition, asked.repository);
  const { status, desired, running, pending } = service;
  return {
    ...{ name: service.name, cluster, status, desired, running, pending },
    revision: service.taskDefinitionArn.split('/').at(-1) ?? '',
    ...(image === undefined ? {} : { image }),
    ...(commit === undefined ? {} : { commit }),
    rollouts: service.deployments,
    ...(tasks === undefined ? {} : { tasks }),
    ...(deployments === undefined ? {} : { deployments }),
    events: service.events.slice(0, mostEvents).map(({ at, message }) => ({ at, message })),
  };
}

async function permitted<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof ShipError && error.code === 'permission-denied') return undefined;
    throw error;
  });
}
