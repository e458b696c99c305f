import { type ErrorCode, exitCodeOf } from '../errors.js';
import { exitCodeOfVerdict, type Verdict } from '../outcome.js';

export interface ExitCodeRow {
  /** `130` or `130, 143` */
  readonly code: string;
  readonly meaning: string;
  /** Verdicts and error codes that lead to it. */
  readonly reasons: readonly string[];
}

const meanings: Readonly<Record<number, string>> = {
  0: 'The service is stable, or nothing had to change',
  1: 'A bug in ecs-ship',
  2: 'Bad input or configuration',
  3: 'Refused by a check before anything changed',
  4: 'Build or push failed',
  5: 'The deployment was rolled back, failed or stopped',
  6: 'The deployment still went on when the time was up',
  7: 'A newer deployment took over',
  8: 'AWS refused: credentials, permission, quota',
  130: 'Cancelled (SIGINT, SIGTERM)',
};

const verdicts: readonly Verdict[] = [
  'stable',
  'unchanged',
  'planned',
  'checked',
  'rolled-back',
  'failed',
  'stopped',
  'timed-out',
  'superseded',
  'cancelled',
];

/** The public contract's exit codes with everything that leads to each. */
export function exitCodeRows(): ExitCodeRow[] {
  return Object.entries(meanings).map(([code, meaning]) => ({
    code: code === '130' ? '130, 143' : code,
    meaning,
    reasons: reasonsFor(Number(code)),
  }));
}

function reasonsFor(code: number): string[] {
  const errors = (Object.keys(exitCodeOf) as ErrorCode[]).filter((error) => exitCodeOf[error] === code);
  return [...verdicts.filter((verdict) => exitCodeOfVerdict(verdict) === code), ...errors];
}
