import type { TaskView } from '../ports/tasks-port.js';

/** The code that a task's container ended with; undefined when it never ran, or ECS does not know. */
export function containerExitCode({ ended }: TaskView, container: string): number | undefined {
  return ended.containers.find(({ name }) => name === container)?.exitCode;
}

/** The task to tell of: the first whose container never ran or ended badly; undefined when all went well. */
export function failedTask(tasks: readonly TaskView[], container: string): TaskView | undefined {
  return tasks.find((task) => containerExitCode(task, container) !== 0);
}
