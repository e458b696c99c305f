import type { Emulator } from '../../src/emulator/emulator.js';
import type { VirtualClock } from '../../src/emulator/virtual-clock.js';
import type { ClockPort } from '../../src/ports/clock-port.js';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Real milliseconds in which nobody may have asked anything before time moves on. */
const quietMs = 6;

/** Virtual time for several ships at once: it moves to the next end of a sleep when all of them sleep. */
export class SharedClock implements ClockPort {
  readonly #clock: VirtualClock;
  readonly #emulator: Emulator;
  #sleepers: Sleeper[] = [];
  #timer: NodeJS.Timeout | undefined;
  #seen = '';

  constructor(clock: VirtualClock, emulator: Emulator) {
    this.#clock = clock;
    this.#emulator = emulator;
  }

  now(): number {
    return this.#clock.now();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { until: this.now() + ms, wake };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', wake);
      this.#watch();
    });
  }

  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#move(), quietMs);
  }

  #move(): void {
    const requests = this.#emulator.requests.entries();
    const seen = `${requests.length} ${requests.filter(({ status }) => status === undefined).length}`;
    const quiet = seen === this.#seen && seen.endsWith(' 0');
    this.#seen = seen;
    if (!quiet) {
      this.#watch();
      return;
    }
    const next = Math.min(...this.#sleepers.map(({ until }) => until));
    if (next === Number.POSITIVE_INFINITY) return;
    this.#clock.advance(Math.max(0, next - this.now()));
    for (const { until, wake } of [...this.#sleepers]) if (until <= this.now()) wake();
    if (this.#sleepers.length > 0) this.#watch();
  }
}
