import type { Outcome } from '../outcome.js';
import type { Interrupts } from './interrupts.js';

/** A cancelled run's exit code names the signal. */
export function outcomeExitCode({ verdict, exitCode }: Outcome, interrupts: Interrupts): number {
  return verdict === 'cancelled' ? interrupts.exitCode() : exitCode;
}
