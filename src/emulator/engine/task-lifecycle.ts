import type { TaskStopCode } from '@aws-sdk/client-ecs';
import type { TaskEvent } from '../task-runtime.js';
import { applyTaskEvent } from './apply-task-event.js';
import type { EngineContext } from './engine-context.js';
import type { Task, TaskStatus } from './task.js';
import { startingText, takenAway } from './task-fault-texts.js';
import { taskSubject } from './task-subject.js';
import { deregisterTargets, registerTargets } from './task-targets.js';

/** Takes tasks from PROVISIONING to STOPPED; `changed` is called after every step. */
export class TaskLifecycle {
  readonly #context: EngineContext;
  readonly #changed: (task: Task) => void;

  constructor(context: EngineContext, changed: (task: Task) => void) {
    this.#context = context;
    this.#changed = changed;
  }

  /** Starts a task that has just been made. */
  launch(task: Task): void {
    const { timers, delays } = this.#context;
    timers.after(delays.provisioning, () => {
      if (task.lastStatus !== 'PROVISIONING') return;
      task.times.connectivityAt = timers.now();
      this.#move(task, 'PENDING');
      timers.after(delays.pending, () => this.#play(task));
    });
  }

  /** Drains, stops and deprovisions a task; the first reason stays. */
  stop(task: Task, stopCode: TaskStopCode, reason: string): void {
    if (task.desiredStatus === 'STOPPED') return;
    task.stopCode = stopCode;
    task.stoppedReason = reason;
    this.#leave(task);
    if (task.targets.length > 0) this.#move(task, 'DEACTIVATING');
    deregisterTargets(task, this.#context, () => this.#halt(task));
  }

  #play(task: Task): void {
    if (task.lastStatus !== 'PENDING') return;
    const struck = this.#context.taskFaults.strike('starting', taskSubject(task));
    if (struck !== undefined) {
      const reason = startingText(struck.fault, this.#context.arns.region, task);
      this.#report(task, { kind: 'start-failed', reason });
      return;
    }
    const { id, arn, clusterName, definition, images, overrides, group, startedBy } = task;
    task.launched = this.#context.runtime.launch(
      {
        taskId: id,
        taskArn: arn,
        clusterName,
        taskDefinition: definition,
        images,
        overrides,
        group,
        ...(startedBy === undefined ? {} : { startedBy }),
      },
      (event) => this.#report(task, event),
    );
    if (task.desiredStatus === 'STOPPED') task.launched.stop();
  }

  #report(task: Task, event: TaskEvent): void {
    if (task.lastStatus === 'DEPROVISIONING' || task.lastStatus === 'STOPPED') return;
    const consequence = applyTaskEvent(task, event, this.#context.timers.now());
    task.version += 1;
    if (consequence === 'started' && task.lastStatus === 'PENDING') this.#activate(task);
    else if (consequence === 'essential-exited') this.#collapse(task);
    else if (consequence === 'ended' || consequence === 'failed-to-start') this.#finish(task);
    else this.#changed(task);
  }

  /** The runtime may report from within `launch`; the target groups need its answer first. */
  #activate(task: Task): void {
    this.#move(task, 'ACTIVATING');
    this.#context.timers.after(0, () => {
      if (task.lastStatus !== 'ACTIVATING') return;
      registerTargets(task, this.#context, () => this.#changed(task));
      task.times.startedAt = this.#context.timers.now();
      this.#move(task, 'RUNNING');
      this.#takeAway(task);
    });
  }

  /** Its host goes away, where a fault says so. */
  #takeAway(task: Task): void {
    const struck = this.#context.taskFaults.strike('running', taskSubject(task));
    if (struck === undefined) return;
    const { code, reason } = takenAway(struck.fault);
    this.#context.timers.after((struck.after ?? 0) * 1000, () => this.stop(task, code, reason));
  }

  /** An essential container is gone: the rest goes too, and nobody waits for draining. */
  #collapse(task: Task): void {
    if (task.lastStatus !== 'DEACTIVATING') this.#abandonTargets(task);
    this.#leave(task);
    this.#halt(task);
    this.#changed(task);
  }

  #halt(task: Task): void {
    if (['STOPPING', 'DEPROVISIONING', 'STOPPED'].includes(task.lastStatus)) return;
    if (task.launched !== undefined) {
      this.#move(task, 'STOPPING');
      task.launched.stop();
    } else this.#finish(task);
  }

  #finish(task: Task): void {
    const { timers, delays } = this.#context;
    if (task.lastStatus !== 'DEACTIVATING') this.#abandonTargets(task);
    this.#leave(task);
    task.launched?.stop();
    task.times.executionStoppedAt = timers.now();
    for (const container of task.containers) container.lastStatus = 'STOPPED';
    this.#move(task, 'DEPROVISIONING');
    timers.after(delays.deprovisioning, () => {
      task.times.stoppedAt = timers.now();
      this.#move(task, 'STOPPED');
    });
  }

  #abandonTargets(task: Task): void {
    if (task.desiredStatus === 'RUNNING') deregisterTargets(task, this.#context, () => {});
  }

  #leave(task: Task): void {
    task.desiredStatus = 'STOPPED';
    task.times.stoppingAt ??= this.#context.timers.now();
  }

  #move(task: Task, status: TaskStatus): void {
    task.lastStatus = status;
    task.version += 1;
    this.#changed(task);
  }
}
