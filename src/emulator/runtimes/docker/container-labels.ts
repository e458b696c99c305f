import { hostname } from 'node:os';
import type { TaskLaunch } from '../../task-runtime.js';

/** The label that every container and volume of an emulator carries; its value is the emulator's instance id. */
export const EMULATOR_LABEL = 'ecs-ship.emulator';
export const PID_LABEL = 'ecs-ship.pid';
export const HOST_LABEL = 'ecs-ship.host';

/** Labels that say which emulator process owns a thing, so that a later one can tell whether it is dead. */
export function ownerLabels(instanceId: string): Record<string, string> {
  return { [EMULATOR_LABEL]: instanceId, [PID_LABEL]: String(process.pid), [HOST_LABEL]: hostname() };
}

/** Labels of one container of a task: ours, and those that the ECS agent sets (developer guide, task metadata). */
export function taskLabels(task: TaskLaunch, container: string): Record<string, string> {
  return {
    'ecs-ship.task': task.taskId,
    'com.amazonaws.ecs.cluster': task.clusterName,
    'com.amazonaws.ecs.container-name': container,
    'com.amazonaws.ecs.task-arn': task.taskArn,
    'com.amazonaws.ecs.task-definition-family': task.taskDefinition.family ?? '',
    'com.amazonaws.ecs.task-definition-version': String(task.taskDefinition.revision ?? ''),
  };
}

/** `ecs-<family>-<revision>-<container>-<short task id>`, as an engine accepts it. */
export function containerName(task: TaskLaunch, container: string): string {
  const { family, revision } = task.taskDefinition;
  return `ecs-${family}-${revision}-${container}-${task.taskId.slice(0, 12)}`.replaceAll(
    /[^a-zA-Z0-9_.-]/g,
    '-',
  );
}
