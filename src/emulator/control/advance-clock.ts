import { number, record, text } from '../document/schema.js';
import { clockState, movable } from './clock-state.js';
import { ControlError } from './control-error.js';
import type { ControlRoute } from './control-route.js';
import { parseDuration } from './parse-duration.js';

/** A year and a day: more is a slip of the finger. */
const MOST_MS = 366 * 86_400_000;

/** `{"ms": 600000}` or `{"by": "10m"}`: everything due on the way happens, in order, before the answer. */
export const advanceClock: ControlRoute = {
  method: 'POST',
  path: '/clock/advance',
  summary: 'moves time on by {"by":"10m"} or {"ms":600000}',
  body: record({ ms: number(0, MOST_MS), by: text }),
  handle: ({ parts, body }) => {
    movable(parts.clock).advance(span(body as { readonly ms?: number; readonly by?: string }));
    return clockState(parts.clock);
  },
};

function span({ ms, by }: { readonly ms?: number; readonly by?: string }): number {
  if ((ms === undefined) === (by === undefined)) throw new ControlError('give either ms or by');
  const found = ms ?? parseDuration(by ?? '');
  if (found === undefined)
    throw new ControlError(`by: must be a duration such as 90s, 10m or 1h30m, not ${JSON.stringify(by)}`);
  if (found > MOST_MS) throw new ControlError('by: must be at most 366d');
  return found;
}
