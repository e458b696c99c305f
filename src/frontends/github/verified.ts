import type { CheckRecord } from '../../check/check-record.js';
import { exitCodeOf } from '../../errors.js';
import type { FailureRecord, Outcome } from '../../outcome.js';
import { checkSummary } from '../../report/check/check-summary.js';
import type { ServicesOutcome } from '../../services-outcome.js';

/** What a run has found out, and has left out, before its core began. */
export interface Verified {
  readonly record: CheckRecord;
  /** For the notes of the summary; the log has told them. */
  readonly notes: string[];
}

const exitCode = exitCodeOf['check-findings'];

/** The outcome with both: findings that count fail a run that went well otherwise. */
export function withVerified(outcome: Outcome, verified: Verified | undefined): Outcome {
  if (verified === undefined) return outcome;
  const { record, notes } = verified;
  const whole = { ...outcome, notices: [...notes, ...outcome.notices] };
  if (record.passed || outcome.exitCode !== 0) return whole;
  const failure = findingsFailure(record);
  return { ...whole, verdict: 'failed', exitCode, headline: failure.message, failure };
}

export function withVerifiedServices(
  outcome: ServicesOutcome,
  verified: Verified | undefined,
): ServicesOutcome {
  if (verified === undefined || verified.record.passed || outcome.exitCode !== 0) return outcome;
  return { ...outcome, verdict: 'failed', exitCode, headline: findingsFailure(verified.record).message };
}

function findingsFailure(record: CheckRecord): FailureRecord {
  return {
    code: 'check-findings',
    message: `The check found what counts: ${checkSummary(record)}.`,
    remedy: 'Fix it, or put what is meant to be so under check-ignore in ecs-ship.yml, with a reason.',
    evidence: record.findings.map(
      ({ rule, place, message }) => `${place.file}:${place.line} ${rule.id}: ${message}`,
    ),
  };
}

/** The outcome of a run that only looked at files. */
export function checkOutcome(record: CheckRecord, startedAt: number): Outcome {
  return {
    verdict: 'checked',
    exitCode: 0,
    headline: `The files were looked at: ${checkSummary(record)}.`,
    facts: {},
    stages: [],
    notices: [],
    durationSeconds: Math.round((Date.now() - startedAt) / 100) / 10,
  };
}
