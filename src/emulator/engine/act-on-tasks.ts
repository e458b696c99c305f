import type { TaskActions } from './decide-tasks.js';
import { BLOCKED } from './event-texts.js';
import { reportStarted } from './report-actions.js';
import type { SchedulerHands } from './scheduler-hands.js';
import type { Service } from './service.js';
import { startTasks } from './start-tasks.js';
import { stopForScaling, stopUnhealthy } from './stop-tasks.js';
import { tellOnce } from './tell.js';

/** Carries a decision out: what is missing starts before anything stops. */
export function actOnTasks(service: Service, actions: TaskActions, hands: SchedulerHands): void {
  const tasks = new Map([...service.tasks].map((task) => [task.id, task]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => tasks.get(id) ?? []);
  const sick = named(actions.stopUnhealthy);
  const started = actions.starts.flatMap(({ deployment, count }) =>
    startTasks(service, deployment, count, hands),
  );
  reportStarted(service, started, hands.context);
  for (const task of sick) stopUnhealthy(service, task, hands);
  for (const task of named(actions.stopForScaling)) stopForScaling(task, hands);
  if (actions.blocked) tellOnce(service, hands.context, BLOCKED);
}
