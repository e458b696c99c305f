import { TimerQueue } from './timer-queue.js';

/** Undoes a timer; harmless when it has already fired. */
export type Cancel = () => void;

/** Time as the emulator sees it, so that a test can play hours in milliseconds. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `fn` once, `ms` of this clock's milliseconds from now. */
  after(ms: number, fn: () => void): Cancel;
}

/** A clock that can be told to jump. */
export interface MovableClock extends Clock {
  /** How many times faster than the machine's clock it runs; 0 stands still. */
  readonly speed: number;
  /** Moves time on by `ms`, firing what falls due in order of time, then of creation. */
  advance(ms: number): void;
}

/** What setTimeout can wait at most. */
const LONGEST = 2 ** 31 - 1;

/** The machine's clock, running `speed` times faster and moved on at will; timers never keep the process alive. */
export class RealClock implements MovableClock {
  readonly #timers = new TimerQueue();
  #speed: number;
  /** Where the machine's clock and this one stood when either was last set. */
  #machineThen = Date.now();
  #then = this.#machineThen;
  /** The moment being played while time jumps. */
  #jumping: number | undefined;
  #firing = false;
  #alarm: { readonly due: number; readonly timeout: NodeJS.Timeout } | undefined;

  constructor(speed = 1) {
    this.#speed = speed;
  }

  get speed(): number {
    return this.#speed;
  }

  set speed(speed: number) {
    this.#settle(this.now());
    this.#speed = speed;
    this.#rewind();
  }

  now(): number {
    return this.#jumping ?? Math.floor(this.#then + (Date.now() - this.#machineThen) * this.#speed);
  }

  after(ms: number, fn: () => void): Cancel {
    const cancel = this.#timers.add(this.now() + Math.max(0, ms), fn);
    this.#wind();
    return cancel;
  }

  advance(ms: number): void {
    const end = this.now() + ms;
    try {
      this.#fire(end, (due) => {
        this.#jumping = Math.max(due, this.now());
      });
    } finally {
      this.#jumping = undefined;
      this.#settle(end);
      this.#rewind();
    }
  }

  #fire(until: number, before: (due: number) => void): void {
    this.#firing = true;
    try {
      for (let next = this.#timers.take(until); next !== undefined; next = this.#timers.take(until)) {
        before(next.due);
        next.fn();
      }
    } finally {
      this.#firing = false;
    }
  }

  #settle(now: number): void {
    this.#machineThen = Date.now();
    this.#then = now;
  }

  /** One timeout, for the timer that is due next; it stays while nothing is due sooner. */
  #wind(): void {
    if (this.#firing || this.#speed === 0) return;
    const due = this.#timers.next;
    if (due === undefined || (this.#alarm !== undefined && this.#alarm.due <= due)) return;
    clearTimeout(this.#alarm?.timeout);
    const wait = Math.min(LONGEST, Math.ceil((due - this.now()) / this.#speed));
    this.#alarm = { due, timeout: setTimeout(() => this.#ring(), wait).unref() };
  }

  #rewind(): void {
    clearTimeout(this.#alarm?.timeout);
    this.#alarm = undefined;
    this.#wind();
  }

  #ring(): void {
    this.#alarm = undefined;
    try {
      this.#fire(this.now(), () => {});
    } finally {
      this.#wind();
    }
  }
}
