import { inMeasure } from '../../watch/in-measure.js';
import type { Judgement } from '../../watch/judge.js';
import type { Memory } from './watch-memory.js';

/** Longest time without the service's events, and the shortest while it is rolled back; milliseconds. */
const everyMs = { usual: 90_000, restoring: 5000, uncounted: 8000 };

/** Is DescribeServices worth a request with the next look? */
export function serviceIsDue(last: Judgement, memory: Memory, now: number): boolean {
  if (last.kind === 'ask-service' || memory.unconfirmed !== undefined) return true;
  const { phase } = memory.rhythm;
  const quiet = now - memory.askedServiceAt;
  // A new phase comes with new events; that all new tasks run the counts have told.
  if (phase !== memory.servicePhase && phase !== 'finishing' && quiet >= everyMs.restoring) {
    memory.servicePhase = phase;
    return true;
  }
  if (last.kind === 'going-wrong') return quiet >= everyMs.restoring;
  return quiet >= (failsUncounted(memory) ? untilNextFailure(memory) : everyMs.usual);
}

/** Without a circuit breaker only the service counts the tasks that fail. */
function failsUncounted({ deployment, rhythm }: Memory): boolean {
  const counted = deployment !== undefined && deployment.circuitBreaker?.status !== 'DISABLED';
  return !counted && /^(unknown|starting|failing)$/.test(rhythm.phase);
}

/** The longer none is seen, the longer the next one may wait. */
function untilNextFailure({ rhythm }: Memory): number {
  return inMeasure(rhythm.lookedMs / 6, everyMs.uncounted, everyMs.usual);
}
