import type { EngineContext } from './engine-context.js';
import * as texts from './event-texts.js';
import type { Service } from './service.js';
import type { Task } from './task.js';
import { tell } from './tell.js';

export function reportStarted(service: Service, tasks: readonly Task[], context: EngineContext): void {
  if (tasks.length === 0) return;
  tell(
    service,
    context,
    texts.started(
      tasks.map(({ id }) => id),
      Math.min(service.replacing, tasks.length),
    ),
  );
  service.replacing = 0;
  service.steady = false;
}

export function reportRegistered(service: Service, context: EngineContext): void {
  for (const [arn, count] of service.tally.registered) tell(service, context, texts.registered(count, arn));
  service.tally.registered.clear();
}

export function reportDeregistered(service: Service, context: EngineContext): void {
  const draining = [...service.tasks].filter((task) => task.lastStatus === 'DEACTIVATING' && !task.drainTold);
  for (const task of draining) task.drainTold = true;
  if (draining.length > 0) tell(service, context, texts.draining(draining.length));
  for (const [arn, count] of service.tally.deregistered)
    tell(service, context, texts.deregistered(count, arn));
  service.tally.deregistered.clear();
}

/** Tasks the scheduler stopped and that have let go of their targets. */
export function reportStopped(service: Service, context: EngineContext): void {
  const gone = [...service.tasks].filter(
    (task) => task.scheduled !== undefined && !task.announced && task.lastStatus !== 'DEACTIVATING',
  );
  for (const task of gone) task.announced = true;
  const ran = gone.filter((task) => task.times.startedAt !== undefined);
  if (ran.length > 0) tell(service, context, texts.stoppedRunning(ran.map(({ id }) => id)));
  if (gone.length > ran.length) tell(service, context, texts.stoppedPending(gone.length - ran.length));
}
