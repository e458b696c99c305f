import { setTimeout as sleep } from 'node:timers/promises';
import { killTree } from '../../../src/adapters/process-tree.js';
import type { startProgram } from '../e2e-program.js';

type Running = ReturnType<typeof startProgram>;

/** How a step ended that the runner cancelled. */
export interface Cancelled {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  /** What it took. */
  readonly sent: readonly NodeJS.Signals[];
}

/** Milliseconds from one to the next (GitHub docs, "Workflow cancellation reference"); then the whole tree is killed. */
const patience: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 7500],
  ['SIGTERM', 2500],
];

/** Cancels as GitHub's runner does: signals go to the step's own process only. `after` is told of each that was sent. */
export async function cancelStep(
  running: Running,
  after: (signal: NodeJS.Signals) => void = () => {},
): Promise<Cancelled> {
  const ended = running.then(({ exitCode, signal }) => ({ exitCode, signal }));
  const sent: NodeJS.Signals[] = [];
  for (const [signal, patienceMs] of patience) {
    running.kill(signal);
    sent.push(signal);
    after(signal);
    const timer = new AbortController();
    const late = sleep(patienceMs, undefined, { signal: timer.signal }).catch(() => undefined);
    const end = await Promise.race([ended, late]);
    timer.abort();
    if (end !== undefined) return { ...end, sent };
  }
  killTree(running.pid ?? 0);
  return { ...(await ended), sent: [...sent, 'SIGKILL'] };
}
