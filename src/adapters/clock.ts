import { setTimeout as delay } from 'node:timers/promises';
import type { ClockPort } from '../ports/clock-port.js';

/** The machine's clock. */
export const systemClock: ClockPort = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    // An aborted sleep simply ends early; whoever sleeps looks at the signal itself.
    await delay(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  },
};
