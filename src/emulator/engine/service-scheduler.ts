import { actOnTasks } from './act-on-tasks.js';
import { advanceStages, beginServiceDeployment } from './advance-stages.js';
import { completeDeployment, reportSteadyState } from './complete-deployment.js';
import { decideTasks } from './decide-tasks.js';
import { carryOutStops } from './end-service-deployment.js';
import type { EngineContext } from './engine-context.js';
import { forgetStopped } from './forget-stopped.js';
import { judgeTasks } from './judge-tasks.js';
import { nextLook } from './next-look.js';
import { reportDeregistered, reportRegistered, reportStopped } from './report-actions.js';
import type { SchedulerHands } from './scheduler-hands.js';
import type { Service } from './service.js';
import type { Task } from './task.js';
import type { TaskLifecycle } from './task-lifecycle.js';
import { turnBack } from './turn-back.js';
import { watchHooks } from './watch-hooks.js';

/** Brings services to what they should be: one look at a time, each look decided by `decideTasks`. */
export class ServiceScheduler {
  readonly #context: EngineContext;
  readonly #hands: SchedulerHands;

  /** `keep` is called with every task the scheduler makes. */
  constructor(context: EngineContext, lifecycle: TaskLifecycle, keep: (task: Task) => void) {
    this.#context = context;
    this.#hands = { context, lifecycle, keep };
  }

  /** Something about the service has changed: look at it soon; changes in between are seen together. */
  wake(service: Service): void {
    if (service.waking !== undefined || service.status === 'INACTIVE') return;
    service.waking = this.#context.timers.after(this.#context.delays.schedulerInterval, () => {
      service.waking = undefined;
      this.#look(service);
    });
  }

  #look(service: Service): void {
    const context = this.#context;
    const now = context.timers.now();
    carryOutStops(service, now);
    beginServiceDeployment(service, context);
    reportRegistered(service, context);
    judgeTasks(service, context);
    watchHooks(service, context);
    const turned = turnBack(service, context);
    actOnTasks(service, decideTasks(service, now), this.#hands);
    reportDeregistered(service, context);
    reportStopped(service, context);
    if (turned || advanceStages(service, context)) this.wake(service);
    if (!turned) completeDeployment(service, context);
    reportSteadyState(service, context);
    forgetStopped(service);
    context.save(service);
    this.#sleep(service, now);
  }

  /** Until something falls due that the look which began at `looked` may not have seen. */
  #sleep(service: Service, looked: number): void {
    service.sleeping?.();
    service.sleeping = undefined;
    const next = nextLook(service, looked);
    if (next === undefined || service.status === 'INACTIVE') return;
    const { timers } = this.#context;
    service.sleeping = timers.after(next - timers.now(), () => this.wake(service));
  }
}
