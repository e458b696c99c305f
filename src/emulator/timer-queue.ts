import type { Cancel } from './clock.js';

interface Timer {
  readonly due: number;
  readonly order: number;
  /** Absent once cancelled, so that what it holds on to is free at once. */
  fn: (() => void) | undefined;
}

/** Below this the dead are not worth a sweep. */
const FEW = 256;

/** Timers in order of time, then of creation: a binary heap that sweeps cancelled ones out. */
export class TimerQueue {
  #heap: Timer[] = [];
  #order = 0;
  #cancelled = 0;

  /** `due`: milliseconds since the epoch. */
  add(due: number, fn: () => void): Cancel {
    const timer: Timer = { due, order: this.#order++, fn };
    this.#heap.push(timer);
    this.#rise(this.#heap.length - 1);
    return () => this.#cancel(timer);
  }

  /** When the next timer is due; undefined when there is none. */
  get next(): number | undefined {
    this.#dropCancelled();
    return this.#heap[0]?.due;
  }

  /** Takes out the next timer if it is due by `until`. */
  take(until: number): { readonly due: number; readonly fn: () => void } | undefined {
    this.#dropCancelled();
    const first = this.#heap[0];
    if (first?.fn === undefined || first.due > until) return undefined;
    const { due, fn } = first;
    first.fn = undefined;
    this.#pop();
    return { due, fn };
  }

  #cancel(timer: Timer): void {
    if (timer.fn === undefined) return;
    timer.fn = undefined;
    this.#cancelled += 1;
    if (this.#cancelled > FEW && this.#cancelled * 2 > this.#heap.length) this.#sweep();
  }

  #dropCancelled(): void {
    while (this.#heap[0] !== undefined && this.#heap[0].fn === undefined) {
      this.#pop();
      this.#cancelled -= 1;
    }
  }

  #sweep(): void {
    this.#heap = this.#heap.filter(({ fn }) => fn !== undefined);
    this.#cancelled = 0;
    for (let at = (this.#heap.length >> 1) - 1; at >= 0; at--) this.#sink(at);
  }

  #pop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#sink(0);
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!earlier(this.#heap[at], this.#heap[parent])) return;
      swap(this.#heap, at, parent);
      at = parent;
    }
  }

  #sink(from: number): void {
    for (let at = from; ; ) {
      const left = 2 * at + 1;
      let least = at;
      if (earlier(this.#heap[left], this.#heap[least])) least = left;
      if (earlier(this.#heap[left + 1], this.#heap[least])) least = left + 1;
      if (least === at) return;
      swap(this.#heap, at, least);
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
