import type { Cancel, Clock } from '../clock.js';

/** The engine's hold on time: every timer it has set, so that closing the emulator leaves none behind. */
export class Timers {
  readonly #clock: Clock;
  readonly #open = new Set<Cancel>();
  #closed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#clock.now();
  }

  /** Calls `fn` once, `ms` from now, unless cancelled or closed before. */
  after(ms: number, fn: () => void): Cancel {
    if (this.#closed) return () => {};
    const cancel = this.#clock.after(ms, () => {
      this.#open.delete(drop);
      fn();
    });
    const drop = () => {
      this.#open.delete(drop);
      cancel();
    };
    this.#open.add(drop);
    return drop;
  }

  close(): void {
    this.#closed = true;
    for (const cancel of [...this.#open]) cancel();
  }
}
