import type { Outcome, StageName } from '../outcome.js';
import type { BuildView } from '../plan/build/progress/build-progress.js';
import type { Plan } from '../plan/plan.js';
import type { ScanRecord } from '../plan/scan-record.js';
import type { RolloutView } from '../watch/rollout-view.js';
import type { UpdateNote } from '../watch/update-note.js';

/**
 * What the core tells whoever watches it. Stages may overlap (they run side by side), so every event names its own;
 * `at` is milliseconds since the epoch.
 */
export type ReportEvent =
  | { readonly kind: 'started'; readonly at: number; readonly headline: string }
  | { readonly kind: 'stage-started'; readonly at: number; readonly stage: StageName }
  /** A line worth showing while the stage runs: rollout progress, an ECS event. */
  | {
      readonly kind: 'stage-progress';
      readonly at: number;
      readonly stage: StageName;
      readonly line: string;
      /** Of an event of ECS: when it happened, by AWS's clock. */
      readonly happenedAt?: number;
    }
  /** Raw output of a tool (docker), shown in a group or on failure. */
  | { readonly kind: 'stage-output'; readonly at: number; readonly stage: StageName; readonly text: string }
  /** ECS is asked to run a revision; again once it has answered with the deployment. */
  | { readonly kind: 'updating'; readonly at: number; readonly update: UpdateNote }
  /** How far a build is, whenever it says something; only where somebody watches. */
  | { readonly kind: 'build'; readonly at: number; readonly stage: StageName; readonly view: BuildView }
  /** Where the rollout stands, at every look; equal ones come again. */
  | { readonly kind: 'rollout'; readonly at: number; readonly stage: StageName; readonly view: RolloutView }
  | {
      readonly kind: 'stage-ended';
      readonly at: number;
      readonly stage: StageName;
      readonly result: 'done' | 'skipped' | 'failed';
      readonly summary: string;
      readonly durationMs: number;
    }
  /** What ECR's scan found, when that does not end the run. */
  | { readonly kind: 'findings'; readonly at: number; readonly record: ScanRecord }
  /** Something the reader should know but need not act on at once. */
  | {
      readonly kind: 'notice';
      readonly at: number;
      readonly message: string;
      /** Shown now, even amid a tool's output. */
      readonly urgent?: true;
    }
  | { readonly kind: 'planned'; readonly at: number; readonly plan: Plan }
  | { readonly kind: 'ended'; readonly at: number; readonly outcome: Outcome };

/** Consumes events in order; must not throw. */
export type Report = (event: ReportEvent) => void;
