import { readBuildKitLine } from './buildkit-line.js';
import { readInstructionLine } from './instruction-line.js';
import type { SteppedBuild, StepState } from './stepped-build.js';

/** How far a build is. */
export interface BuildView {
  /** Steps of the Dockerfile that were found in a cache, and that were run; what is under way is neither. */
  readonly cached: number;
  readonly run: number;
  /** What the builder is at, oldest first. */
  readonly running: readonly RunningStep[];
  /** Why a cache could not be read or written, in the builder's words. */
  readonly cacheTroubles: readonly CacheTrouble[];
}

export interface RunningStep {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

export interface CacheTrouble {
  readonly does: 'read' | 'write';
  readonly why: string;
}

/** Reads what a builder prints while it builds. */
export interface BuildProgress {
  /** Chunks may end anywhere; `at` is milliseconds since the epoch. */
  push(chunk: string, at: number): void;
  view(): BuildView;
}

/** Understands BuildKit's plain progress, podman's and buildah's steps, and those of `docker build` without BuildKit. */
export function buildProgress(): BuildProgress {
  const build: SteppedBuild = { steps: new Map(), current: undefined };
  let rest = '';
  return {
    push: (chunk, at) => {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) if (!readBuildKitLine(build, line, at)) readInstructionLine(build, line, at);
    },
    view: () => viewOf([...build.steps.values()]),
  };
}

function viewOf(steps: readonly StepState[]): BuildView {
  const own = steps.filter(isOfDockerfile);
  return {
    cached: own.filter(isCached).length,
    run: own.filter((step) => step.ended === 'done' && !isCached(step)).length,
    running: steps.filter((step) => step.ended === undefined).map(({ name, since }) => ({ name, since })),
    cacheTroubles: steps.flatMap(cacheTrouble),
  };
}

/** A layer that is fetched was not made: BuildKit calls such a step done, not cached. */
function isCached({ ended, isFetched }: StepState): boolean {
  return ended === 'cached' || (ended === 'done' && isFetched);
}

/** `[stage 2/4] RUN …`; what BuildKit does for itself has no number, and a base image is no work of this build. */
function isOfDockerfile({ name }: StepState): boolean {
  return /^\[[^\]]*\d+\/\d+\] (?!FROM )/i.test(name);
}

/** A cache that was never written is none to warn about. */
function cacheTrouble({ name, error }: StepState): CacheTrouble[] {
  if (error === undefined) return [];
  if (name.startsWith('exporting cache')) return [{ does: 'write', why: error }];
  const isNew = /^failed to configure \S+ cache importer: .*: not found$/.test(error);
  return name.startsWith('importing cache') && !isNew ? [{ does: 'read', why: error }] : [];
}
