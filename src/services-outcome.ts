import type { Outcome, Verdict } from './outcome.js';

/** How one of several services ended; `not-started` where another's failure kept it from being begun. */
export interface ServiceOutcome {
  /** The key under `services` of the configuration file. */
  readonly name: string;
  readonly outcome: Outcome;
}

/** What becomes of the others when one of several services fails. */
export type FailurePolicy = 'stop' | 'continue' | 'roll-back-all';

/** How a run of several services ended; what the combined reports are rendered from. */
export interface ServicesOutcome {
  /** `stable` or `unchanged` when all are, else that of the first in the file that failed. */
  readonly verdict: Verdict;
  /** That of the first in the file that failed; 0 when none did. */
  readonly exitCode: number;
  /** One sentence for people: `2 of 3 services are stable; worker was rolled back.` */
  readonly headline: string;
  readonly policy: FailurePolicy;
  /** In the file's order. */
  readonly services: readonly ServiceOutcome[];
  readonly durationSeconds: number;
}
