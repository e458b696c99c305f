import type { Deployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import { newTask } from './new-task.js';
import { noteRefused, noteUnplaced } from './note-unplaced.js';
import { pinRevision } from './pin-images.js';
import type { SchedulerHands } from './scheduler-hands.js';
import type { Service } from './service.js';
import type { Task } from './task.js';
import { placingText } from './task-fault-texts.js';
import { taskSubject } from './task-subject.js';

/** Starts tasks of a deployment; answers those that found a place. */
export function startTasks(
  service: Service,
  deployment: Deployment,
  count: number,
  hands: SchedulerHands,
): Task[] {
  const { context } = hands;
  pinRevision(deployment.revision, context.images);
  const started: Task[] = [];
  while (started.length < count) {
    const task = newTask({ ...taskRequest(service, deployment), ...daemonPlace(service, context) }, context);
    if (!place(service, task, hands)) break;
    started.push(task);
  }
  return started;
}

function taskRequest(service: Service, deployment: Deployment) {
  const { revision } = deployment;
  return {
    clusterName: service.clusterName,
    definition: revision.taskDefinition,
    ...revision.settings,
    group: `service:${service.name}`,
    startedBy: deployment.id,
    tags: service.settings.propagateTags === 'SERVICE' ? service.tags : [],
    enableExecuteCommand: service.settings.enableExecuteCommand,
    digests: revision.digests,
    owner: { service, deployment },
  };
}

/** A DAEMON service has one task on every container instance. */
function daemonPlace(service: Service, { instances }: EngineContext): { readonly instance?: number } {
  if (service.schedulingStrategy !== 'DAEMON') return {};
  const wanted = [...service.tasks].filter(({ desiredStatus }) => desiredStatus === 'RUNNING');
  return { instance: instances.free(service.clusterName, wanted) };
}

/** Starts a task where its cluster has room; the rest of a round is not tried once there is none. */
function place(service: Service, task: Task, { context, lifecycle, keep }: SchedulerHands): boolean {
  const struck = context.taskFaults.strike('placing', taskSubject(task));
  if (struck !== undefined) {
    noteRefused(task, placingText(struck.fault, task), context);
    context.wake(service);
    return false;
  }
  const shortage = context.capacity.place(task);
  if (shortage !== undefined) {
    noteUnplaced(task, shortage, context);
    context.wake(service);
    return false;
  }
  service.tasks.add(task);
  keep(task);
  lifecycle.launch(task);
  return true;
}
