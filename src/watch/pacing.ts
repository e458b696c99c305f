import type { Expectation } from './expectation.js';
import { inMeasure } from './in-measure.js';
import type { Phase } from './phase.js';

const second = 1000;

/** What is known about when this rollout can end; every time in milliseconds. */
export interface Pace {
  /** Since the deployment was created. */
  readonly elapsedMs: number;
  readonly phase: Phase;
  /** Since this phase was first seen. */
  readonly inPhaseMs: number;
  /** From RUNNING until a container's health check can first have passed, where one decides. */
  readonly checkMs?: number | undefined;
  /** When it ends if all goes well, where that is known of this very rollout. */
  readonly due?: Span | undefined;
  /** What the service's history says. */
  readonly expected?: Expectation | undefined;
}

/** Milliseconds since the deployment's creation. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

interface Growth {
  /** The interval is so much of the time that the phase has lasted … */
  readonly part: number;
  /** … but within these seconds. */
  readonly least: number;
  readonly most: number;
}

const growth: Readonly<Record<Phase, Growth>> = {
  unknown: { part: 1 / 8, least: 1, most: 5 },
  starting: { part: 1 / 4, least: 1, most: 15 },
  failing: { part: 1 / 10, least: 1, most: 4 },
  finishing: { part: 1 / 8, least: 1, most: 20 },
  draining: { part: 1 / 33, least: 1, most: 10 },
  baking: { part: 1 / 10, least: 2, most: 12 },
  shifting: { part: 1 / 10, least: 2, most: 10 },
  paused: { part: 1 / 10, least: 2, most: 10 },
  restoring: { part: 1 / 10, least: 1, most: 4 },
};

/** Milliseconds until the next look: a second or two where the end may come, sparse where it cannot. */
export function nextLookMs(pace: Pace): number {
  const { phase, inPhaseMs } = pace;
  const { part, least, most } = growth[phase];
  const usual = inMeasure(inPhaseMs * part, least * second, most * second);
  switch (phase) {
    case 'starting':
      return whileTasksMiss(pace);
    case 'finishing':
    case 'draining':
    case 'baking':
    case 'shifting':
      return unlessTooSoon(pace, byPhase(pace, usual));
    default:
      return usual;
  }
}

/** The end comes no sooner than a health check after the last task's start, whatever earlier rollouts took. */
function whileTasksMiss({ elapsedMs, checkMs = 5 * second }: Pace): number {
  const patient = Math.min(Math.max(checkMs, elapsedMs / 6), 15 * second);
  return Math.max(second, Math.min(elapsedMs / 2, patient));
}

function byPhase(pace: Pace, usual: number): number {
  const { phase, due, elapsedMs } = pace;
  if (phase === 'draining') return Math.max(usual, whileOldStop(pace));
  if (due !== undefined && elapsedMs <= due.until) return towards(due.from - elapsedMs);
  return phase === 'finishing' ? whileUnproven(pace) : usual;
}

/** Nobody can tell when a task proves healthy, so the interval grows with the rollout; the old tasks' end is still to come. */
function whileUnproven({ elapsedMs, inPhaseMs, checkMs = 0 }: Pace): number {
  return Math.max(inMeasure(elapsedMs / 8, second, 20 * second), checkMs - inPhaseMs);
}

/** Most tasks stop within seconds; those of a long rollout are asked for less often, to keep to the requests it may take. */
function whileOldStop({ elapsedMs, inPhaseMs }: Pace): number {
  return inPhaseMs < 4 * second ? second : inMeasure(elapsedMs / 150, 1.2 * second, 1.65 * second);
}

/** Half of the way to the moment at a time (it may fail meanwhile), then each second. */
function towards(leftMs: number): number {
  return leftMs <= 0 ? second : Math.min(inMeasure(leftMs / 2, 2 * second, 10 * second), leftMs + 50);
}

/** Earlier rollouts say when the end is near: a tenth sooner than ever before it is not expected. */
function unlessTooSoon({ phase, expected, elapsedMs, due }: Pace, wanted: number): number {
  if (expected === undefined) return wanted;
  const { soonest, latest } = expected;
  const early = 0.9 * soonest - elapsedMs;
  const sparse = phase === 'draining' ? soonest / 40 : soonest / 16;
  if (early > 0) return Math.min(Math.max(wanted, inMeasure(sparse, second, 15 * second)), early + 50);
  if (due !== undefined || elapsedMs > 1.2 * latest + 5 * second) return wanted;
  return Math.min(wanted, inMeasure(latest / 80, second, 1.8 * second));
}
