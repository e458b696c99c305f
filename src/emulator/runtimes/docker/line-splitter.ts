/** CloudWatch's largest event less its 26 bytes of overhead; the awslogs driver cuts longer lines. */
const LARGEST_EVENT = 262_144 - 26;

/** Cuts a byte stream into lines of text; `flush` hands out a last line that had no newline. Empty lines are dropped. */
export class LineSplitter {
  readonly #onLine: (line: string) => void;
  #rest: Buffer = Buffer.alloc(0);

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  write(chunk: Buffer): void {
    let rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      this.#emit(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
    }
    for (; rest.length >= LARGEST_EVENT; rest = rest.subarray(LARGEST_EVENT)) {
      this.#emit(rest.subarray(0, LARGEST_EVENT));
    }
    this.#rest = Buffer.from(rest);
  }

  flush(): void {
    this.#emit(this.#rest);
    this.#rest = Buffer.alloc(0);
  }

  #emit(line: Buffer): void {
    if (line.length > 0) this.#onLine(line.toString('utf8'));
  }
}
