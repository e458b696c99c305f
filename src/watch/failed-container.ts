import { type DefinedContainer, type Evidence, failedByItself } from './evidence.js';
import type { StoppedContainer, StoppedTask } from './rollout.js';

/** A container of a stopped task that ended badly by itself. */
export interface FailedContainer {
  readonly task: StoppedTask;
  readonly container: StoppedContainer;
  /** As our revision defines it, when that is known. */
  readonly defined?: DefinedContainer | undefined;
}

/** 128 + SIGKILL, 128 + SIGTERM: what a container ends with that was made to. */
const KILLED = 137;
const TERMINATED = 143;

/** The container to blame in the newest task that failed by itself. */
export function failedContainer({
  tasks,
  containers: definitions = [],
}: Pick<Evidence, 'tasks' | 'containers'>): FailedContainer | undefined {
  for (const task of tasks.filter(failedByItself)) {
    const parts = task.containers.map((container) => ({
      task,
      container,
      defined: definitions.find(({ name }) => name === container.name),
    }));
    const found = blamed(task, parts);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Was it killed because its time to stop was over? Unknown without its definition and the task's times. */
export function outlivedStopTimeout({ task, container, defined }: FailedContainer): boolean {
  if (container.exitCode !== KILLED || container.reason !== undefined) return false;
  if (task.stopTookMs === undefined || defined === undefined) return false;
  return task.stopTookMs >= defined.stopTimeout * 1000;
}

function blamed(task: StoppedTask, parts: readonly FailedContainer[]): FailedContainer | undefined {
  const unhealthy = parts.find(({ container }) => container.healthStatus === 'UNHEALTHY');
  if (/container health checks/.test(task.stoppedReason ?? '') && unhealthy !== undefined) return unhealthy;
  const essential = parts.filter(({ defined }) => defined?.essential !== false);
  return (
    parts.find(({ container }) => container.reason !== undefined) ??
    firstToEnd(essential) ??
    parts.find(({ container }) => (container.exitCode ?? 0) !== 0) ??
    unhealthy ??
    essential[0] ??
    parts[0]
  );
}

/** When one essential container ends ECS makes the others stop: their codes are a signal's. */
function firstToEnd(essential: readonly FailedContainer[]): FailedContainer | undefined {
  const bad = essential.filter(({ container }) => (container.exitCode ?? 0) !== 0);
  const byItself = bad.find(({ container }) => ![KILLED, TERMINATED].includes(container.exitCode ?? 0));
  const killed = bad.find((one) => one.container.exitCode === KILLED && !outlivedStopTimeout(one));
  const well = essential.find(({ container }) => container.exitCode === 0);
  return byItself ?? killed ?? (bad.length > 0 ? (well ?? bad[0]) : undefined);
}
