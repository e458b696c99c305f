import { textsIn } from '../../check/json-value.js';
import type { CapacityProvider, ClusterSetUp } from '../../ports/clusters-port.js';
import type { JsonObject } from '../../ports/json-object.js';
import { failed, type Line, ok } from '../line.js';
import type { LaunchPlace } from '../task-platform.js';

/** Whether the cluster is there and takes tasks. */
export function judgeCluster(name: string, region: string, found: ClusterSetUp | undefined): Line {
  if (found === undefined || found.status === 'INACTIVE') {
    return failed(
      'cluster',
      `There is no cluster ${name} in ${region}.`,
      'Correct the options cluster and region, use credentials of the right account, or create the cluster.',
    );
  }
  if (found.status === 'ACTIVE') return ok('cluster', `${found.name} is ACTIVE`);
  return failed(
    'cluster',
    `The cluster ${found.name} is ${found.status}: it takes no tasks.`,
    found.status === 'FAILED'
      ? 'Look at the cluster’s attachments; its capacity providers could not be set up.'
      : 'Wait until it is ACTIVE.',
  );
}

/** Whether tasks of this definition may run where the service starts them. */
export function judgeLaunchType(place: LaunchPlace, definition: JsonObject): readonly Line[] {
  const compatible = textsIn(definition.requiresCompatibilities);
  if (place === 'other') return [];
  if (compatible.length === 0 || compatible.includes(place))
    return [ok('launch-type', `tasks run on ${place}`)];
  return [
    failed(
      'launch-type',
      `The service runs its tasks on ${place}, and the task definition is for ${compatible.join(', ')} alone.`,
      `Add ${place} to requiresCompatibilities of the task definition, or change the service’s launch type.`,
    ),
  ];
}

/** Whether the capacity providers that the service names can start anything. */
export function judgeProviders(
  wanted: readonly string[],
  cluster: ClusterSetUp,
  found: readonly CapacityProvider[],
): readonly Line[] {
  return wanted.map((name) => {
    const provider = found.find((one) => one.name === name);
    if (provider === undefined) return providerFailure(name, 'does not exist');
    if (!provider.isActive) return providerFailure(name, 'is not ACTIVE');
    if (!cluster.capacityProviders.includes(name))
      return providerFailure(name, `is not one of the cluster ${cluster.name}`);
    return ok('capacity-provider', `${name} is ACTIVE`);
  });
}

function providerFailure(name: string, what: string): Line {
  return failed(
    'capacity-provider',
    `The capacity provider ${name}, which the service uses, ${what}: no task can be placed.`,
    'Put it into the cluster (aws ecs put-cluster-capacity-providers), or give the service another strategy.',
  );
}
