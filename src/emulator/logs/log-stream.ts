/** One event as it is kept; times in milliseconds since the epoch. */
export interface LogEvent {
  /** Its place in the order of arrival; never given twice in a stream. */
  readonly sequence: number;
  readonly timestamp: number;
  readonly ingestionTime: number;
  readonly message: string;
}

/** The most a stream keeps; the oldest events go first. */
const MOST_EVENTS = 20_000;
const MOST_CHARACTERS = 8_000_000;

/** A stream's events in order of their timestamps. */
export class LogStream {
  readonly name: string;
  readonly creationTime: number;
  readonly #events: LogEvent[] = [];
  #dropped = 0;
  #arrived = 0;
  #characters = 0;

  constructor(name: string, creationTime: number) {
    this.name = name;
    this.creationTime = creationTime;
  }

  get events(): readonly LogEvent[] {
    return this.#events;
  }

  /** How many events were dropped for space or age: the absolute position of the first one kept. */
  get dropped(): number {
    return this.#dropped;
  }

  append(timestamp: number, message: string, ingestionTime: number): void {
    const event = { sequence: this.#arrived++, timestamp, ingestionTime, message };
    let at = this.#events.length;
    while (at > 0 && (this.#events[at - 1]?.timestamp ?? 0) > timestamp) at -= 1;
    this.#events.splice(at, 0, event);
    this.#characters += message.length;
    if (this.#events.length > MOST_EVENTS || this.#characters > MOST_CHARACTERS) this.#makeRoom();
  }

  /** Forgets events older than `oldest`. */
  expire(oldest: number): void {
    const kept = this.#events.findIndex((event) => event.timestamp >= oldest);
    this.#drop(kept === -1 ? this.#events.length : kept);
  }

  /** Drops a tenth at once, since dropping one by one would move the whole list for every line. */
  #makeRoom(): void {
    this.#drop(Math.ceil(this.#events.length / 10));
  }

  #drop(count: number): void {
    for (const event of this.#events.splice(0, count)) this.#characters -= event.message.length;
    this.#dropped += count;
  }
}
