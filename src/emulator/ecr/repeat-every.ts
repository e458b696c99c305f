import type { Cancel, Clock } from '../clock.js';

/** Calls `fn` every `ms` of a clock's milliseconds until it is cancelled. */
export function repeatEvery(clock: Clock, ms: number, fn: () => void): Cancel {
  let cancel = clock.after(ms, tick);
  function tick() {
    cancel = clock.after(ms, tick);
    fn();
  }
  return () => cancel();
}
