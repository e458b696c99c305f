import type { Span } from './pacing.js';
import type { Phase } from './phase.js';

/** What is known of how long a phase lasts, in milliseconds. */
export interface PhaseLengths {
  /** From RUNNING until ECS takes a task for healthy that nothing checks. */
  readonly settleMs?: number | undefined;
  readonly bakeMs?: number | undefined;
}

/** How much earlier or later than reckoned it may come. */
const slack = { before: 700, after: 4000 };

/** When the phase ends if all goes well; undefined when nobody can tell. `began` is when it began, at the earliest and latest. */
export function due(phase: Phase, began: Span, { settleMs, bakeMs }: PhaseLengths): Span | undefined {
  const lastsMs = phase === 'finishing' ? settleMs : phase === 'baking' ? bakeMs : undefined;
  if (lastsMs === undefined) return undefined;
  return { from: began.from + lastsMs - slack.before, until: began.until + lastsMs + slack.after };
}
