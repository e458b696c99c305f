import type { Judgement } from '../../watch/judge.js';
import type { Memory } from './watch-memory.js';

/** Longest time without the service's events, and the shortest while it is rolled back; milliseconds. */
const everyMs = { usual: 60_000, restoring: 5000 };

/** Is DescribeServices worth a request with the next look? */
export function serviceIsDue(last: Judgement, memory: Memory, now: number): boolean {
  if (last.kind === 'ask-service' || memory.unconfirmed !== undefined) return true;
  const { phase } = memory.rhythm;
  const quiet = now - memory.askedServiceAt;
  // A new phase comes with new events.
  if (phase !== memory.servicePhase && quiet >= everyMs.restoring) {
    memory.servicePhase = phase;
    return true;
  }
  return quiet >= (last.kind === 'going-wrong' ? everyMs.restoring : everyMs.usual);
}
