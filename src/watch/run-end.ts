import type { Diagnosis } from '../outcome.js';
import { containerExitCode, failedTask } from './container-exit-code.js';
import type { TasksEnd } from './tasks-end.js';

export type RunVerdict = 'succeeded' | 'failed' | 'not-started' | 'timed-out' | 'cancelled' | 'detached';

/** How tasks that were run once ended. */
export interface RunEnd extends TasksEnd {
  readonly verdict: RunVerdict;
  /** The container's own where it ended by itself; of several the first that is not 0. */
  readonly exitCode: number;
  /** Why it is no success, beyond a container's own exit code. */
  readonly diagnosis?: Diagnosis | undefined;
}

/** The contract's exit codes for what is no container's own. */
const neverRan = 5;
const tooLong = 6;
const interrupted = 130;

/** What tasks came to, by the container that the command ran in. */
export function judgeRun(end: TasksEnd, container: string): Pick<RunEnd, 'verdict' | 'exitCode'> {
  const { how, tasks, failures } = end;
  if (how === 'not-started') return { verdict: 'not-started', exitCode: neverRan };
  if (how === 'timed-out') return { verdict: 'timed-out', exitCode: tooLong };
  if (how === 'interrupted') return { verdict: 'cancelled', exitCode: interrupted };
  const failed = failedTask(tasks, container);
  if (failed !== undefined)
    return { verdict: 'failed', exitCode: containerExitCode(failed, container) ?? neverRan };
  return failures.length > 0
    ? { verdict: 'failed', exitCode: neverRan }
    : { verdict: 'succeeded', exitCode: 0 };
}
