import type { EngineContext } from './engine-context.js';
import type { Service } from './service.js';
import { ServiceScheduler } from './service-scheduler.js';
import type { Task } from './task.js';
import { TaskLifecycle } from './task-lifecycle.js';

/** Stopped tasks can be described for this long (source: ECS API reference, DescribeTasks). */
const REMEMBERED = 3_600_000;

/** Tasks and services in motion. */
export class Engine {
  readonly context: EngineContext;
  readonly lifecycle: TaskLifecycle;
  /** Every task that can be described, by ARN, oldest first. */
  readonly tasks = new Map<string, Task>();
  readonly #scheduler: ServiceScheduler;

  constructor(parts: Omit<EngineContext, 'wake'>) {
    this.context = { ...parts, wake: (service) => this.wake(service) };
    this.lifecycle = new TaskLifecycle(this.context, (task) => this.#changed(task));
    this.#scheduler = new ServiceScheduler(this.context, this.lifecycle, (task) => this.keep(task));
  }

  /** Starts a task that belongs to no service. */
  run(task: Task): void {
    this.keep(task);
    this.lifecycle.launch(task);
  }

  keep(task: Task): void {
    this.tasks.set(task.arn, task);
  }

  /** The service has changed; the scheduler looks at it soon. */
  wake(service: Service): void {
    this.#scheduler.wake(service);
  }

  /** Ends every timer; the runtime ends its tasks by itself. */
  close(): void {
    this.context.timers.close();
  }

  #changed(task: Task): void {
    if (task.service !== undefined) this.wake(task.service);
    if (task.lastStatus !== 'STOPPED') return;
    this.context.timers.after(REMEMBERED, () => this.tasks.delete(task.arn));
  }
}
