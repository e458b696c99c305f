import { failedByItself } from './evidence.js';
import type { StoppedTask } from './rollout.js';

/** A task of our deployment that runs now. */
export interface RunningTask {
  readonly healthStatus?: string;
  /** Milliseconds it has been RUNNING; undefined before. */
  readonly runningMs?: number;
}

/** How often the same failure must be seen before it is certain to come again. */
const times = { unavailable: 2, exit: 3 };

/** A task that has run this long did start; what kills it later may pass. */
const startedMs = 60_000;

/** Failures that another try cannot mend: what is missing or forbidden stays so until somebody changes it. */
const lasting =
  /not found|does not exist|manifest unknown|denied|not authorized|unauthorized|descriptor matching platform|ResourceNotFound|can't find/i;

/**
 * Why the deployment cannot succeed, once that is certain: the same missing thing twice, or the same container ending at
 * start with the same code three times while none is healthy. A slow or flaky start is neither.
 */
export function certainFailure(
  stopped: readonly StoppedTask[],
  running: readonly RunningTask[],
): string | undefined {
  const failed = stopped.filter(failedByItself);
  return unavailable(failed) ?? (running.some(isWell) ? undefined : exitsAlike(failed));
}

function unavailable(failed: readonly StoppedTask[]): string | undefined {
  const reasons = failed
    .filter((task) => task.stopCode === 'TaskFailedToStart')
    .map((task) => withoutIds(task.stoppedReason ?? ''))
    .filter((reason) => lasting.test(reason));
  const again = mostFrequent(reasons);
  return again !== undefined && again.count >= times.unavailable ? again.value : undefined;
}

function exitsAlike(failed: readonly StoppedTask[]): string | undefined {
  const exits = failed
    .filter(diedAtStart)
    .flatMap((task) =>
      task.containers
        .filter((one) => one.exitCode !== undefined && one.exitCode !== 0)
        .map((one) => `container "${one.name}" exits with code ${one.exitCode}`),
    );
  const again = mostFrequent(exits);
  return again !== undefined && again.count >= times.exit ? again.value : undefined;
}

function diedAtStart({ stopCode, startedAt, stoppedAt }: StoppedTask): boolean {
  if (stopCode !== 'EssentialContainerExited') return false;
  return startedAt === undefined || stoppedAt === undefined || stoppedAt - startedAt < startedMs;
}

function isWell({ healthStatus, runningMs = 0 }: RunningTask): boolean {
  return healthStatus === 'HEALTHY' || runningMs >= startedMs;
}

/** Task and request ids differ from try to try. */
function withoutIds(reason: string): string {
  return reason.replace(/\b[0-9a-f]{32}\b|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');
}

function mostFrequent(values: readonly string[]): { value: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && { value: first[0], count: first[1] };
}
