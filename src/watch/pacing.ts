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
  /** When it ends if all goes well, by what is known of this very rollout. */
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
  finishing: { part: 1 / 12, least: 1, most: 5 },
  draining: { part: 1 / 15, least: 1, most: 5 },
  baking: { part: 1 / 10, least: 2, most: 12 },
  shifting: { part: 1 / 10, least: 2, most: 10 },
  paused: { part: 1 / 10, least: 2, most: 10 },
  restoring: { part: 1 / 10, least: 1, most: 4 },
};

/** Milliseconds until the next look: about a second where the end is due, sparse where nothing can end. */
export function nextLookMs({ phase, inPhaseMs, due, elapsedMs, expected }: Pace): number {
  const { part, least, most } = growth[phase];
  const usual = inMeasure(inPhaseMs * part, least * second, most * second);
  if (phase === 'failing' || phase === 'restoring' || phase === 'paused') return usual;
  if (due !== undefined && elapsedMs <= due.until) return towards(due.from - elapsedMs);
  // As long as tasks are missing the end is not near, whatever earlier rollouts took.
  if (expected === undefined || due !== undefined || phase === 'starting') return usual;
  return byHistory(expected, elapsedMs, usual);
}

/** Half of the way to the moment at a time (it may fail meanwhile), then each second. */
function towards(leftMs: number): number {
  return leftMs <= 0 ? second : Math.min(inMeasure(leftMs / 2, 2 * second, 15 * second), leftMs + 50);
}

function byHistory(expected: Expectation, elapsedMs: number, usual: number): number {
  const { soonest, latest } = expected;
  const from = 0.95 * soonest;
  if (elapsedMs < from) {
    const sparse = inMeasure(soonest / 20, second, 10 * second);
    return Math.min(Math.max(usual, sparse), from - elapsedMs + 50);
  }
  return elapsedMs <= 1.2 * latest + 5 * second ? inMeasure(latest / 150, second, 2 * second) : usual;
}
