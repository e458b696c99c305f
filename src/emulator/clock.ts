/** Undoes a timer; harmless when it has already fired. */
export type Cancel = () => void;

/** Time as the emulator sees it, so that a test can play hours in milliseconds. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `fn` once, `ms` of this clock's milliseconds from now. */
  after(ms: number, fn: () => void): Cancel;
}

/** The machine's clock, running `speed` times faster; timers never keep the process alive. */
export class RealClock implements Clock {
  readonly #speed: number;
  readonly #start = Date.now();

  constructor(speed = 1) {
    this.#speed = speed;
  }

  now(): number {
    return this.#start + (Date.now() - this.#start) * this.#speed;
  }

  after(ms: number, fn: () => void): Cancel {
    const timer = setTimeout(fn, ms / this.#speed);
    timer.unref();
    return () => clearTimeout(timer);
  }
}
