import type { ContainerDefinition, TaskDefinition } from '@aws-sdk/client-ecs';
import type { HostConfig } from 'dockerode';
import type { TaskLaunch } from '../../task-runtime.js';

/** The engine's name of a task's volume; unique to the task, since a task's storage dies with it. */
export function volumeName(task: TaskLaunch, volume: string): string {
  return `ecs-${task.taskId}-${volume}`;
}

/** The task's volumes that are not folders of the host. EFS and EBS volumes start empty here. */
export function taskVolumes(taskDefinition: TaskDefinition): string[] {
  return (taskDefinition.volumes ?? []).flatMap(({ name, host }) =>
    name === undefined || host?.sourcePath ? [] : [name],
  );
}

/** A container's mount points: the task's volumes, or a folder of the host where the volume names one. */
export function containerMounts(task: TaskLaunch, definition: ContainerDefinition): HostConfig {
  const volumes = new Map(task.taskDefinition.volumes?.map((volume) => [volume.name, volume]));
  const mounts = (definition.mountPoints ?? []).map((point) => {
    const path = volumes.get(point.sourceVolume)?.host?.sourcePath;
    return {
      Type: path ? ('bind' as const) : ('volume' as const),
      Source: path || volumeName(task, point.sourceVolume ?? ''),
      Target: point.containerPath ?? '',
      ReadOnly: point.readOnly ?? false,
    };
  });
  return mounts.length === 0 ? {} : { Mounts: mounts };
}
