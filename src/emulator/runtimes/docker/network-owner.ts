import type { Container } from 'dockerode';
import type { TaskLaunch } from '../../task-runtime.js';
import { startError } from './agent-errors.js';
import { containerName, ownerLabels, taskLabels } from './container-labels.js';
import type { DockerContext } from './docker-context.js';
import { engineMessage } from './engine-message.js';
import { type PublishedPorts, portBindings } from './port-bindings.js';
import { StartFailure } from './start-failure.js';

/** The container that holds the network which a task's containers share. */
export interface NetworkOwner {
  readonly id: string;
  readonly ports: PublishedPorts;
  remove(): Promise<void>;
}

/** The name ECS's agent gives the same container of its own. */
const PAUSE_NAME = '~internal~ecs~pause';

/**
 * Starts the holder of a task's network where containers share localhost (`awsvpc` and `host` modes) and there is
 * more than one; undefined elsewhere. It is a container that only waits, as in ECS, since any of the task's own may
 * end first and would take the published ports with it.
 */
export async function startNetworkOwner(
  context: DockerContext,
  task: TaskLaunch,
): Promise<NetworkOwner | undefined> {
  const { networkMode, containerDefinitions = [] } = task.taskDefinition;
  const shares = networkMode === 'awsvpc' || networkMode === 'host';
  if (!shares || containerDefinitions.length < 2) return undefined;
  const bindings = portBindings(
    containerDefinitions.flatMap(({ portMappings = [] }) => portMappings),
    networkMode,
  );
  const hostname = containerDefinitions.find((definition) => definition.hostname)?.hostname;
  let container: Container | undefined;
  const remove = async () => {
    await container?.remove({ force: true, v: true }).catch(() => {});
  };
  try {
    container = await context.docker.createContainer({
      name: containerName(task, 'internalecspause'),
      Image: await context.pauseImage.reference(),
      Labels: { ...taskLabels(task, PAUSE_NAME), ...ownerLabels(context.instanceId) },
      ExposedPorts: Object.fromEntries(Object.keys(bindings).map((port) => [port, {}])),
      HostConfig: { PortBindings: bindings },
      ...(hostname !== undefined && { Hostname: hostname }),
    });
    await container.start();
    const { NetworkSettings } = await container.inspect();
    return { id: container.id, ports: NetworkSettings.Ports, remove };
  } catch (error) {
    await remove();
    throw new StartFailure(startError(engineMessage(error)));
  }
}
