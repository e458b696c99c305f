import type { TaskLaunch } from '../../task-runtime.js';
import { ownerLabels } from './container-labels.js';
import { taskVolumes, volumeName } from './container-mounts.js';
import type { DockerContext } from './docker-context.js';
import { engineMessage } from './engine-message.js';
import { StartFailure } from './start-failure.js';

/** Makes a task's own volumes, which its containers share. */
export async function createVolumes(context: DockerContext, task: TaskLaunch): Promise<void> {
  for (const volume of taskVolumes(task.taskDefinition)) {
    await context.docker
      .createVolume({ Name: volumeName(task, volume), Labels: ownerLabels(context.instanceId) })
      .catch((error: unknown) => {
        throw new StartFailure(`CannotCreateVolumeError: ${engineMessage(error)}`);
      });
  }
}

export async function removeVolumes(context: DockerContext, task: TaskLaunch): Promise<void> {
  for (const volume of taskVolumes(task.taskDefinition)) {
    await context.docker
      .getVolume(volumeName(task, volume))
      .remove()
      .catch(() => {});
  }
}
