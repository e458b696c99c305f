import type { Cancel, Clock } from './clock.js';

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly fn: () => void;
  cancelled: boolean;
}

const EARLIEST = Date.UTC(2026, 0, 1);

/** A clock that stands still until it is told to move: the same calls always fire in the same order. */
export class VirtualClock implements Clock {
  readonly #timers: Timer[] = [];
  #now: number;
  #order = 0;

  /** `start`: milliseconds since the epoch. */
  constructor(start = EARLIEST) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, fn: () => void): Cancel {
    const timer = { due: this.#now + Math.max(0, ms), order: this.#order++, fn, cancelled: false };
    this.#push(timer);
    return () => {
      timer.cancelled = true;
    };
  }

  /** Moves time on by `ms`, firing what falls due in order of time, then of creation. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#timers[0]; next !== undefined && next.due <= end; next = this.#timers[0]) {
      this.#pop();
      if (next.cancelled) continue;
      this.#now = next.due;
      next.fn();
    }
    this.#now = end;
  }

  #push(timer: Timer): void {
    const heap = this.#timers;
    let at = heap.push(timer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!earlier(heap[at], heap[parent])) return;
      swap(heap, at, parent);
      at = parent;
    }
  }

  #pop(): void {
    const heap = this.#timers;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    heap[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      let least = at;
      if (earlier(heap[left], heap[least])) least = left;
      if (earlier(heap[left + 1], heap[least])) least = left + 1;
      if (least === at) return;
      swap(heap, at, least);
      at = least;
    }
  }
}

function earlier(a: Timer | undefined, b: Timer | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.due < b.due || (a.due === b.due && a.order < b.order);
}

function swap(heap: Timer[], a: number, b: number): void {
  const [first, second] = [heap[a], heap[b]];
  if (first === undefined || second === undefined) return;
  heap[a] = second;
  heap[b] = first;
}
