import type { StageName } from '../outcome.js';
import type { BuildView } from '../plan/build/progress/build-progress.js';
import type { RolloutView } from '../watch/rollout-view.js';
import { type OutputLines, outputLines } from './output-lines.js';

/** A stage that has started and not ended. */
export interface OpenStage {
  readonly stage: StageName;
  readonly startedAt: number;
  /** The newest line it said or its tool printed. */
  latest: string;
  /** The newest line it said itself. */
  said: string;
  /** The newest lines of its tool's output, oldest first. */
  readonly tail: string[];
  readonly output: OutputLines;
  /** Where its rollout stands, of the stage that follows one. */
  view: RolloutView | undefined;
  /** How far its build is, of the stage that builds. */
  build: BuildView | undefined;
  /** The console's page has been named. */
  linked: boolean;
  /** Whole minutes since its start that a heartbeat has told. */
  minutesTold: number;
}

/** Which stages are open; several are when they run side by side. */
export interface StageBook {
  open(stage: StageName, at: number): OpenStage;
  /** The open stage of that name; opened now when its start was never told. */
  find(stage: StageName, at: number): OpenStage;
  close(stage: StageName): void;
  all(): readonly OpenStage[];
}

/** An empty book; without `links` no console is there to be named. */
export function stageBook(links = true): StageBook {
  const stages = new Map<StageName, OpenStage>();
  const open = (stage: StageName, at: number): OpenStage => {
    const entry: OpenStage = {
      ...{ stage, startedAt: at, latest: '', said: '', tail: [], output: outputLines() },
      ...{ view: undefined, build: undefined, linked: !links, minutesTold: 0 },
    };
    stages.set(stage, entry);
    return entry;
  };
  return {
    open,
    find: (stage, at) => stages.get(stage) ?? open(stage, at),
    close: (stage) => stages.delete(stage),
    all: () => [...stages.values()],
  };
}

/** Takes a chunk of output into the stage (undefined: the output has ended); returns the lines it completed. */
export function addOutput(stage: OpenStage, chunk: string | undefined, keep: number): readonly string[] {
  const lines = chunk === undefined ? stage.output.end() : stage.output.push(chunk);
  stage.tail.push(...lines);
  stage.tail.splice(0, stage.tail.length - keep);
  stage.latest = lines.at(-1) ?? stage.latest;
  return lines;
}
