import type { Container, Task } from '@aws-sdk/client-ecs';
import type { ServiceTask, StoppedContainer, StoppedTask } from '../../watch/rollout.js';

/** A stopped Task of the SDK in our words. */
export function stoppedTask(task: Task): StoppedTask {
  return {
    id: taskId(task),
    taskDefinitionArn: task.taskDefinitionArn ?? '',
    ...(task.startedBy === undefined ? {} : { startedBy: task.startedBy }),
    ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode }),
    ...(task.stoppedReason === undefined ? {} : { stoppedReason: task.stoppedReason }),
    ...(task.startedAt === undefined ? {} : { startedAt: task.startedAt.getTime() }),
    ...(task.stoppedAt === undefined ? {} : { stoppedAt: task.stoppedAt.getTime() }),
    ...stopTook(task),
    containers: (task.containers ?? []).map(stoppedContainer),
  };
}

/** A running Task of the SDK, as far as it tells whether it is well. */
export function runningTask(task: Task): ServiceTask {
  return {
    ...(task.lastStatus === undefined ? {} : { lastStatus: task.lastStatus }),
    id: taskId(task),
    taskDefinitionArn: task.taskDefinitionArn ?? '',
    ...(task.startedBy === undefined ? {} : { startedBy: task.startedBy }),
    ...(task.healthStatus === undefined ? {} : { healthStatus: task.healthStatus }),
    ...(task.startedAt === undefined ? {} : { startedAt: task.startedAt.getTime() }),
  };
}

function taskId({ taskArn = '' }: Task): string {
  return taskArn.split('/').at(-1) ?? '';
}

function stopTook({ stoppingAt, executionStoppedAt }: Task): Pick<StoppedTask, 'stopTookMs'> {
  if (stoppingAt === undefined || executionStoppedAt === undefined) return {};
  return { stopTookMs: executionStoppedAt.getTime() - stoppingAt.getTime() };
}

function stoppedContainer(container: Container): StoppedContainer {
  return {
    name: container.name ?? '',
    image: container.image ?? '',
    ...(container.exitCode === undefined ? {} : { exitCode: container.exitCode }),
    ...(container.reason === undefined ? {} : { reason: container.reason }),
    ...(container.healthStatus === undefined ? {} : { healthStatus: container.healthStatus }),
  };
}
