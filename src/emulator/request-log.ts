/** One request the emulator answered; members fill up while it is being answered. */
export interface RequestEntry {
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly time: number;
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  /** `ec2`, `ecr`, `ecs`, `elb`, `logs`, `secretsmanager`, `sts` or `registry`. */
  service?: string;
  /** AWS's name of the operation; absent for registry requests. */
  operation?: string;
  /** The operation's input with secrets blanked. */
  parameters?: unknown;
  /** Members sent that AWS's model does not have; AWS ignores them, a test may want to know. */
  unknownMembers?: readonly string[];
  /** What a policy has to allow for it: `ecs:UpdateService`; absent for a request that is refused. */
  actions?: readonly string[];
  /** What the first of them is judged on: an ARN, or `*`. */
  resource?: string;
  /** HTTP status; absent while the request is being answered. */
  status?: number;
  /** AWS's exception name, when it was refused. */
  error?: string;
  /** Ids of the faults that struck it. */
  faults?: readonly number[];
  /** Bytes of the request's and the response's bodies. */
  bytesIn: number;
  bytesOut: number;
}

const KEPT = 10_000;

/** What was asked of the emulator, for tests, rehearsals and benchmarks; the oldest entries go first. */
export class RequestLog {
  readonly #entries: RequestEntry[] = [];

  add(entry: RequestEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > KEPT) this.#entries.splice(0, this.#entries.length - KEPT);
  }

  entries(): readonly RequestEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
