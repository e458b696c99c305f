import { logStreamExists, logStreamNotFound } from './errors.js';
import { LogStream } from './log-stream.js';

/** The most streams a group keeps, since every task leaves one; the oldest goes first. */
const MOST_STREAMS = 2000;
const DAY_MS = 86_400_000;

/** A log group: its streams by name and its retention. */
export class LogGroup {
  readonly name: string;
  readonly creationTime: number;
  retentionInDays: number | undefined;
  readonly #streams = new Map<string, LogStream>();

  constructor(name: string, creationTime: number) {
    this.name = name;
    this.creationTime = creationTime;
  }

  get streams(): readonly LogStream[] {
    return [...this.#streams.values()];
  }

  createStream(name: string, now: number): LogStream {
    if (this.#streams.has(name)) throw logStreamExists();
    const stream = new LogStream(name, now);
    this.#streams.set(name, stream);
    const [oldest] = this.#streams.keys();
    if (this.#streams.size > MOST_STREAMS && oldest !== undefined) this.#streams.delete(oldest);
    return stream;
  }

  stream(name: string): LogStream {
    const stream = this.#streams.get(name);
    if (stream === undefined) throw logStreamNotFound();
    return stream;
  }

  streamOrNew(name: string, now: number): LogStream {
    return this.#streams.get(name) ?? this.createStream(name, now);
  }

  deleteStream(name: string): void {
    if (!this.#streams.delete(name)) throw logStreamNotFound();
  }

  /** Applies the retention, which CloudWatch does some time after an event has expired. */
  expire(now: number): void {
    if (this.retentionInDays === undefined) return;
    for (const stream of this.#streams.values()) stream.expire(now - this.retentionInDays * DAY_MS);
  }
}
