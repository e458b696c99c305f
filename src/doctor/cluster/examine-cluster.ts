import type { ClusterSetUp } from '../../ports/clusters-port.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import { type Line, readOr, unknown } from '../line.js';
import type { Patient } from '../patient.js';
import { rolloutRoom } from '../service/rollout-room.js';
import { launchPlace, taskShare } from '../task-platform.js';
import { judgeCluster, judgeLaunchType, judgeProviders } from './judge-cluster.js';
import { judgeInstances } from './judge-instances.js';

/** The cluster, and whether it has room for a deployment. */
export async function examineCluster(patient: Patient): Promise<readonly Line[]> {
  const name = patient.config.target.cluster;
  const cluster = await readOr(patient.ports.clusters.findCluster(name), (error) =>
    unknown('cluster', `The cluster ${name}`, error),
  );
  if ('lines' in cluster) return cluster.lines;
  const line = judgeCluster(name, await patient.region(), cluster.value);
  if (line.status === 'failed' || cluster.value === undefined) return [line];
  return [line, ...(await examineCapacity(patient, cluster.value))];
}

async function examineCapacity(patient: Patient, cluster: ClusterSetUp): Promise<readonly Line[]> {
  const known = await readOr(Promise.all([patient.service(), patient.taskDefinition()]), (error) =>
    unknown('launch-type', 'What tasks run on', error),
  );
  if ('lines' in known) return known.lines;
  const [service, definition] = known.value;
  const place = launchPlace(service, definition);
  return [
    ...judgeLaunchType(place, definition),
    ...(await examineProviders(patient, cluster, service)),
    ...(place === 'EC2' ? await examineInstances(patient, service, definition) : []),
  ];
}

async function examineProviders(
  { ports }: Patient,
  cluster: ClusterSetUp,
  { setUp }: ServiceSnapshot,
): Promise<readonly Line[]> {
  const wanted = setUp?.capacityProviders ?? [];
  if (wanted.length === 0) return [];
  const found = await readOr(ports.clusters.findCapacityProviders(wanted), (error) =>
    unknown('capacity-provider', `The capacity provider ${wanted.join(', ')}`, error),
  );
  return 'lines' in found ? found.lines : judgeProviders(wanted, cluster, found.value);
}

async function examineInstances(
  { ports, config }: Patient,
  service: ServiceSnapshot,
  definition: JsonObject,
): Promise<readonly Line[]> {
  const { clusters } = ports;
  const wanted = service.setUp?.capacityProviders ?? [];
  const read = Promise.all([
    clusters.findContainerInstances(config.target.cluster),
    clusters.findCapacityProviders(wanted),
  ]);
  const found = await readOr(read, (error) => unknown('container-instances', 'Room for tasks', error));
  if ('lines' in found) return found.lines;
  const [instances, providers] = found.value;
  const room = rolloutRoom(service, config.update.desiredCount);
  const scales = providers.some((one) => one.scales);
  return judgeInstances(instances, taskShare(definition), room, scales);
}
