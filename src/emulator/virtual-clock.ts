import type { Cancel, MovableClock } from './clock.js';
import { TimerQueue } from './timer-queue.js';

const EARLIEST = Date.UTC(2026, 0, 1);

/** A clock that stands still until it is told to move: the same calls always fire in the same order. */
export class VirtualClock implements MovableClock {
  readonly speed = 0;
  readonly #timers = new TimerQueue();
  #now: number;

  /** `start`: milliseconds since the epoch. */
  constructor(start = EARLIEST) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, fn: () => void): Cancel {
    return this.#timers.add(this.#now + Math.max(0, ms), fn);
  }

  /** Moves time on by `ms`, firing what falls due in order of time, then of creation. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#timers.take(end); next !== undefined; next = this.#timers.take(end)) {
      this.#now = next.due;
      next.fn();
    }
    this.#now = end;
  }
}
