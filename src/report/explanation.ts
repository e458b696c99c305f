import type { Outcome } from '../outcome.js';

/** Why a run did not succeed, whoever found out: ECS (a diagnosis) or ecs-ship itself (a failure). */
export interface Explanation {
  /** The diagnosis rule's id or the failure's code. */
  readonly id?: string;
  readonly cause: string;
  readonly evidence: readonly string[];
  readonly remedy?: string;
  readonly docs?: string;
}

/** The cause first; undefined when the run succeeded. Without diagnosis or failure the headline is all that is known. */
export function explainOutcome(outcome: Outcome): Explanation | undefined {
  if (outcome.exitCode === 0) return undefined;
  const { diagnosis, failure } = outcome;
  if (diagnosis !== undefined) return diagnosis;
  if (failure === undefined) return { cause: outcome.headline, evidence: [] };
  const { code, message, remedy, evidence, docs } = failure;
  return { id: code, cause: message, remedy, evidence, ...(docs === undefined ? {} : { docs }) };
}
