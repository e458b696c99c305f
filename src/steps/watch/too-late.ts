import type { Run } from '../run.js';
import type { Memory } from './watch-memory.js';

/** A deployment is not called late unseen: so long AWS is asked past the time while it does not answer, in milliseconds. */
const graceMs = 60_000;

/** How soon it is asked again then. */
const againMs = 3000;

/** Which of the two timeouts has passed; undefined when neither has, or the last look was not answered. */
export function tooLate({ config, ports }: Run, memory: Memory): string | undefined {
  const { timeoutMs, noProgressTimeoutMs } = config.watch;
  const now = ports.clock.now() - (memory.unanswered > 0 ? graceMs : 0);
  if (now - memory.startedAt >= timeoutMs) return `Not finished after ${timeoutMs / 1000} s (timeout)`;
  if (now - memory.changedAt < noProgressTimeoutMs) return undefined;
  return `Nothing has changed for ${noProgressTimeoutMs / 1000} s (no-progress-timeout)`;
}

/** No wait goes beyond the moment that decides whether it is too late. */
export function untilLateAtMost(waitMs: number, { config, ports }: Run, memory: Memory): number {
  const { timeoutMs, noProgressTimeoutMs } = config.watch;
  const late = Math.min(memory.startedAt + timeoutMs, memory.changedAt + noProgressTimeoutMs);
  const left = late - ports.clock.now();
  return Math.min(waitMs, left > 0 ? left : againMs);
}
