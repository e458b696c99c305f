import type { ShipError } from '../errors.js';
import type { Outcome } from '../outcome.js';

/** The outcome of a run that ended before the core began. */
export function failureOutcome(error: ShipError): Outcome {
  const { code, message, remedy, evidence, docs } = error;
  return {
    ...empty,
    ...(code === 'interrupted' && { verdict: 'cancelled' as const }),
    exitCode: error.exitCode,
    headline: message,
    failure: { code, message, remedy, evidence, ...(docs === undefined ? {} : { docs }) },
  };
}

/** The outcome of a run that hit a bug in ecs-ship. */
export function bugOutcome(message: string, remedy: string): Outcome {
  return {
    ...empty,
    exitCode: 1,
    headline: message,
    failure: { code: 'bug', message, remedy, evidence: [] },
  };
}

const empty = { verdict: 'failed', facts: {}, stages: [], notices: [], durationSeconds: 0 } as const;
