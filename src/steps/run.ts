import type { Config } from '../config/config.js';
import { ShipError } from '../errors.js';
import type { ShipFacts, StageName, StageRecord } from '../outcome.js';
import type { BuildView } from '../plan/build/progress/build-progress.js';
import type { CiContext } from '../plan/ci-context.js';
import type { WayBack } from '../plan/rollback/way-back.js';
import type { SavedService } from '../plan/saved-plan.js';
import type { Ports } from '../ports.js';
import type { Report } from '../report/report-event.js';
import type { RolloutView } from '../watch/rollout-view.js';
import type { Company } from './company.js';

/** One ship as it goes: what it was asked, what it may touch, and what is known so far. */
export interface Run {
  readonly config: Config;
  readonly ports: Ports;
  readonly report: Report;
  /** Aborts when the user or the CI host wants the run to end. */
  readonly interrupted: AbortSignal;
  readonly runUrl: string | undefined;
  /** Somebody watches it on a terminal: what is only for the eye is asked for. */
  readonly live: boolean;
  readonly ci: CiContext;
  /** Environment variables whose values may be shown. */
  readonly shownValues: readonly string[];
  /** The saved plan that is performed, or nothing is. */
  readonly saved?: SavedService | undefined;
  /** Nobody ships it as it is: a pull request, or what waits in a merge queue. */
  readonly isProposed: boolean;
  readonly startedAt: number;
  /** Until it aborts a build may begin before everything is checked; undefined where perhaps nothing is to be built. */
  readonly early?: AbortSignal | undefined;
  /** The other services of the run, where there are several. */
  readonly company?: Company | undefined;
  /** A rollback: from where, to where, and how. */
  readonly wayBack?: WayBack | undefined;
  /**
   * Grows as facts become known; what is known is reported even when a later stage fails. `updateUnanswered`: an
   * interrupt came before UpdateService was answered; `updated`: this run's UpdateService was.
   */
  readonly known: {
    facts: ShipFacts;
    stages: StageRecord[];
    notices: string[];
    updateUnanswered?: true;
    updated?: true;
  };
}

export function learn(run: Run, facts: ShipFacts): void {
  run.known.facts = { ...run.known.facts, ...facts };
}

export function notice(run: Run, message: string | undefined): void {
  if (message === undefined || run.company?.hasTold(message)) return;
  run.known.notices.push(message);
  run.report({ kind: 'notice', at: run.ports.clock.now(), message });
}

/** What a stage gives back: its fact, and the line that people read. */
export interface StageResult<Fact> {
  readonly fact: Fact;
  readonly summary: string;
  readonly skipped?: boolean;
  /** The stage did its work, and what it found is a failure. */
  readonly failed?: boolean;
}

/** What a stage can say while it runs. */
export interface StageVoice {
  /** `happenedAt`: of an event of ECS, by AWS's clock. */
  progress(line: string, happenedAt?: number): void;
  output(text: string): void;
  build(view: BuildView): void;
  rollout(view: RolloutView): void;
}

/** Runs one stage, timed and reported; its failure is reported as the stage's and passed on. */
export async function runStage<Fact>(
  run: Run,
  stage: StageName,
  work: (voice: StageVoice) => Promise<StageResult<Fact>>,
): Promise<Fact> {
  if (run.interrupted.aborted) throw interrupted(stage);
  const { clock } = run.ports;
  const startedAt = clock.now();
  run.report({ kind: 'stage-started', at: startedAt, stage });
  try {
    const found = await work(voiceOf(run, stage));
    const result = found.failed ? 'failed' : found.skipped ? 'skipped' : 'done';
    end(run, { stage, result, summary: found.summary, durationMs: clock.now() - startedAt });
    return found.fact;
  } catch (error) {
    const summary = error instanceof Error ? error.message : String(error);
    end(run, { stage, result: 'failed', summary, durationMs: clock.now() - startedAt });
    throw error;
  }
}

/** An interrupted run begins nothing new. */
function interrupted(stage: StageName): ShipError {
  return new ShipError('interrupted', `Interrupted before ${stage}.`, {
    remedy: 'Run again; what is done is not done twice.',
  });
}

function voiceOf(run: Run, stage: StageName): StageVoice {
  const at = () => run.ports.clock.now();
  return {
    progress: (line, happenedAt) =>
      run.report({
        ...{ kind: 'stage-progress', at: at(), stage, line },
        ...(happenedAt === undefined ? {} : { happenedAt }),
      }),
    output: (text) => run.report({ kind: 'stage-output', at: at(), stage, text }),
    build: (view) => run.report({ kind: 'build', at: at(), stage, view }),
    rollout: (view) => run.report({ kind: 'rollout', at: at(), stage, view }),
  };
}

function end(run: Run, record: StageRecord): void {
  run.known.stages.push(record);
  run.report({ kind: 'stage-ended', at: run.ports.clock.now(), ...record });
}
