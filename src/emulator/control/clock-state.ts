import type { Clock, MovableClock } from '../clock.js';
import { RealClock } from '../clock.js';
import { ControlError } from './control-error.js';

/** What the clock routes answer. */
export interface ClockState {
  /** Milliseconds since the epoch, and the same as ISO 8601. */
  readonly now: number;
  readonly time: string;
  /** How many times faster than the machine's clock; 0 stands still. */
  readonly speed: number;
}

export function clockState(clock: Clock): ClockState {
  const now = clock.now();
  return { now, time: new Date(now).toISOString(), speed: isMovable(clock) ? clock.speed : 1 };
}

export function movable(clock: Clock): MovableClock {
  if (isMovable(clock)) return clock;
  throw new ControlError('this emulator was given a clock that cannot be moved');
}

export function speedable(clock: Clock): RealClock {
  if (clock instanceof RealClock) return clock;
  throw new ControlError('this emulator was given a clock whose speed cannot be changed; advance it');
}

function isMovable(clock: Clock): clock is MovableClock {
  return 'advance' in clock && typeof clock.advance === 'function';
}
