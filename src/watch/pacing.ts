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
  /** When the last of the new tasks began to run, at the earliest. */
  readonly startedMs?: number | undefined;
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

const growth: Readonly<Record<Exclude<Phase, 'starting' | 'finishing'>, Growth>> = {
  unknown: { part: 1 / 8, least: 1, most: 5 },
  failing: { part: 1 / 10, least: 1, most: 4 },
  draining: { part: 1 / 40, least: 1, most: 10 },
  baking: { part: 1 / 10, least: 2, most: 12 },
  shifting: { part: 1 / 10, least: 2, most: 10 },
  paused: { part: 1 / 10, least: 2, most: 10 },
  restoring: { part: 1 / 10, least: 1, most: 4 },
};

/** Milliseconds until the next look: a second or two where the end may come, sparse where it cannot. */
export function nextLookMs(pace: Pace): number {
  const { phase, inPhaseMs } = pace;
  if (phase === 'starting') return whileTasksMiss(pace);
  if (phase === 'finishing') return whileUnproven(pace);
  const { part, least, most } = growth[phase];
  const usual = inMeasure(inPhaseMs * part, least * second, most * second);
  if (phase === 'draining') return Math.max(usual, whileOldStop(pace));
  return phase === 'baking' || phase === 'shifting' ? whenDue(pace, usual) : usual;
}

/** The end comes no sooner than a health check after the last task's start, whatever earlier rollouts took. */
function whileTasksMiss({ elapsedMs, checkMs = 5 * second }: Pace): number {
  const patient = inMeasure(elapsedMs / 4, checkMs, 20 * second);
  return Math.max(second, Math.min(0.7 * elapsedMs, patient));
}

/** Nobody can tell when a task proves healthy, so the interval grows with the rollout; the old tasks' end is still to come. */
function whileUnproven(pace: Pace): number {
  const { elapsedMs, startedMs = 0, checkMs = 0 } = pace;
  const patient = inMeasure(elapsedMs / 8, second, 25 * second);
  return whenDue(pace, Math.max(patient, startedMs + checkMs - elapsedMs));
}

/** Most tasks stop within seconds; those of a long rollout are asked for less often, to keep to the requests it may take. */
function whileOldStop({ elapsedMs }: Pace): number {
  return inMeasure(elapsedMs / 160, second, 1.48 * second);
}

/** By this very rollout, or by earlier ones; `wanted` where neither tells. */
function whenDue(pace: Pace, wanted: number): number {
  const { due, elapsedMs } = pace;
  if (due === undefined) return byHistory(pace, wanted);
  return elapsedMs <= due.until ? towards(due.from - elapsedMs) : wanted;
}

/** Half of the way to the moment at a time (it may fail meanwhile), then each second. */
function towards(leftMs: number): number {
  return leftMs <= 0 ? second : Math.min(inMeasure(leftMs / 2, 2 * second, 10 * second), leftMs + 50);
}

/** So many looks are spread over the time in which the service's rollouts usually end; the rest is for the old tasks' end. */
const looksWhenUsual = 14;

/** Earlier rollouts say when the end is near: hardly more than a tenth sooner than ever before. */
function byHistory({ expected, elapsedMs }: Pace, wanted: number): number {
  if (expected === undefined) return wanted;
  const from = 0.9 * expected.soonest;
  const until = 1.2 * expected.latest + 5 * second;
  if (elapsedMs > until) return wanted;
  const often = Math.max(second, (until - from) / looksWhenUsual);
  return Math.min(wanted, Math.max(often, from - elapsedMs));
}
