import { readiness } from './readiness.js';
import type { SchedulerHands } from './scheduler-hands.js';
import type { Service } from './service.js';
import type { Task } from './task.js';

/** Stops a task that has failed its checks, and says which. */
export function stopUnhealthy(service: Service, task: Task, { context, lifecycle }: SchedulerHands): void {
  const grace = service.settings.healthCheckGracePeriodSeconds;
  const ready = readiness(task, context.timers.now(), grace);
  if (ready.state !== 'unhealthy') return;
  task.scheduled = 'unhealthy';
  const reason =
    ready.cause.kind === 'container'
      ? 'Task failed container health checks'
      : `Task failed ELB health checks in (target-group ${ready.cause.target.targetGroupArn})`;
  lifecycle.stop(task, 'ServiceSchedulerInitiated', reason);
}

/** Stops a task that is not needed any more. */
export function stopForScaling(task: Task, { lifecycle }: SchedulerHands): void {
  task.scheduled = 'scaling';
  const reason = `Scaling activity initiated by (deployment ${task.deployment?.id})`;
  lifecycle.stop(task, 'ServiceSchedulerInitiated', reason);
}
