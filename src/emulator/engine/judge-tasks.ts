import type { Deployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import * as texts from './event-texts.js';
import { noteFailedRound } from './note-failed-round.js';
import { readiness, type UnhealthyCause } from './readiness.js';
import type { Service } from './service.js';
import type { Task } from './task.js';
import { tell, tellOnce } from './tell.js';

/** Takes note of tasks that became healthy, turned unhealthy or died since the last look. */
export function judgeTasks(service: Service, context: EngineContext): void {
  const failed = new Map<Deployment, Task[]>();
  for (const task of service.tasks) {
    if (task.desiredStatus === 'RUNNING') noteHealth(service, task, context);
    else if (!task.counted && noteEnd(service, task, context) && task.deployment !== undefined) {
      failed.set(task.deployment, [...(failed.get(task.deployment) ?? []), task]);
    }
  }
  for (const [deployment, tasks] of failed) {
    const reachedRunning = tasks.some((task) => task.times.startedAt !== undefined);
    noteFailedRound(service, deployment, { failures: tasks.length, reachedRunning }, context);
  }
}

function noteHealth(service: Service, task: Task, context: EngineContext): void {
  const ready = readiness(task, context.timers.now(), service.settings.healthCheckGracePeriodSeconds);
  if (ready.state === 'healthy' && !task.wasHealthy) {
    task.wasHealthy = true;
    if (task.deployment !== undefined) noteSuccess(service, task.deployment);
  }
  if (ready.state === 'unhealthy' && !task.reportedUnhealthy) {
    task.reportedUnhealthy = true;
    service.steady = false;
    service.replacing += 1;
    tell(service, context, unhealthyText(task, ready.cause));
  }
}

function unhealthyText(task: Task, cause: UnhealthyCause): string {
  if (cause.kind === 'container') return texts.failedContainerChecks(task.id);
  const { containerPort, targetGroupArn, health } = cause.target;
  return texts.unhealthyTarget(
    task.id,
    containerPort,
    targetGroupArn,
    health?.description ?? 'Health checks failed',
  );
}

/** Source: ECS API reference: Deployment `failedTasks`, DeploymentCircuitBreaker `resetOnHealthyTask`. */
function noteSuccess(service: Service, deployment: Deployment): void {
  deployment.failedRounds = 0;
  deployment.startsAgainAt = 0;
  deployment.hadHealthyTask = true;
  deployment.failedTasks = 0;
  const breaker = service.settings.deploymentConfiguration.deploymentCircuitBreaker;
  if (breaker?.resetOnHealthyTask === false) return;
  deployment.failureCount = 0;
}

/** Did the task fail its deployment: by dying or being found unhealthy before it ever served? */
function noteEnd(service: Service, task: Task, context: EngineContext): boolean {
  task.counted = true;
  service.steady = false;
  if (task.stopCode === 'TaskFailedToStart' && task.stoppedReason !== undefined) {
    tellOnce(service, context, texts.unableToPlace(task.stoppedReason));
  }
  const died = task.stopCode === 'TaskFailedToStart' || task.stopCode === 'EssentialContainerExited';
  return !task.wasHealthy && (died || task.scheduled === 'unhealthy');
}
