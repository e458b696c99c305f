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
  const wanted = service.setUp?.capacityProviders ?? [];
  const providers = await readOr(patient.ports.clusters.findCapacityProviders(wanted), (error) =>
    unknown('capacity-provider', `The capacity provider ${wanted.join(', ')}`, error),
  );
  const scales = 'value' in providers && providers.value.some((one) => one.scales);
  return [
    ...judgeLaunchType(place, definition),
    ...('lines' in providers ? providers.lines : judgeProviders(wanted, cluster, providers.value)),
    ...(place === 'EC2' ? await examineInstances(patient, service, definition, scales) : []),
  ];
}

async function examineInstances(
  { ports, config }: Patient,
  service: ServiceSnapshot,
  definition: JsonObject,
  scales: boolean,
): Promise<readonly Line[]> {
  const found = await readOr(ports.clusters.findContainerInstances(config.target.cluster), (error) =>
    unknown('container-instances', 'Room for tasks', error),
  );
  if ('lines' in found) return found.lines;
  const room = rolloutRoom(service, config.update.desiredCount);
  return judgeInstances(found.value, taskShare(definition), room, scales);
}
