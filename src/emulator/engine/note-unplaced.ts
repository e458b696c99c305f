import type { LaunchType } from '@aws-sdk/client-ecs';
import type { Shortage } from './cluster-capacity.js';
import { containerInstanceId } from './cluster-instances.js';
import type { EngineContext } from './engine-context.js';
import * as texts from './event-texts.js';
import { noteFailedRound } from './note-failed-round.js';
import type { Task } from './task.js';
import { tellOnce } from './tell.js';

/** Fargate's own words for having no room (source: knowledge center, "ecs-fargate-runtask-capacity"). */
export const NO_FARGATE_CAPACITY =
  'Capacity is unavailable at this time. Please try again later or in a different availability zone';
/** Source: ECS developer guide, "Service event messages". */
export const TASK_QUOTA = "You've reached the limit on the number of tasks you can run concurrently";

/** Why Fargate does not take a task; the quota of tasks stands for a limit in tasks. */
export function fargateRefusal(shortage: Shortage): string {
  return shortage === 'RESOURCE:ENI' ? TASK_QUOTA : NO_FARGATE_CAPACITY;
}

/** Tells that a service's task has found no place, which counts as a failed start of its deployment. */
export function noteUnplaced(task: Task, shortage: Shortage, context: EngineContext): void {
  noteRefused(task, unplacedText(task.launchType, task.clusterArn, shortage), context);
}

/** The same with a text of its own. */
export function noteRefused(task: Task, text: string, context: EngineContext): void {
  const { service, deployment } = task;
  if (service === undefined || deployment === undefined) return;
  service.steady = false;
  tellOnce(service, context, text);
  noteFailedRound(service, deployment, { failures: 1, reachedRunning: false }, context);
}

function unplacedText(launchType: LaunchType, clusterArn: string, shortage: Shortage): string {
  if (launchType === 'FARGATE') return texts.unableToPlace(fargateRefusal(shortage));
  return texts.noInstance(containerInstanceId(clusterArn), shortage);
}
