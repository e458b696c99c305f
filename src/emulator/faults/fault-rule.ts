/** What a stale read shows instead of the truth. */
export interface StaleReads {
  /** The answer that the same request had so many seconds of the emulator's clock ago, or its oldest known one. */
  readonly seconds?: number;
  /** Answers know nothing of a service's newest deployment. */
  readonly missingNewestDeployment?: boolean;
}

/** One thing that goes wrong: for which requests, how often, and what happens. JSON throughout. */
export interface FaultRule {
  /** `ecr`, `ecs`, `elb`, `iam`, `logs`, `secretsmanager`, `ssm`, `sts` or `registry`; every one when left out. `*` in the three stands for anything. */
  readonly service?: string;
  /** AWS's name of the operation; for the registry the ECR action a request needs (`PutImage`). */
  readonly operation?: string;
  /** The request's path, for example `*manifests/latest`. */
  readonly path?: string;
  /** 0 to 1, by the seeded dice. */
  readonly probability?: number;
  /** Only the next so many matching requests. */
  readonly next?: number;
  /** Only each so-many-th matching request. */
  readonly every?: number;
  /** Only for so many seconds of the emulator's clock from now on. */
  readonly forSeconds?: number;
  /** Waits so many milliseconds of the machine's clock first: it is the client who waits. */
  readonly latencyMs?: number;
  /** HTTP status of the error; 400 when only `code` is given. */
  readonly status?: number;
  /** AWS's exception name; `InternalFailure` when only `status` is given. */
  readonly code?: string;
  readonly message?: string;
  readonly throttle?: boolean;
  /** Beside an error: the client is asked to wait so many seconds (the `Retry-After` header). */
  readonly retryAfterSeconds?: number;
  /** Closes the connection without an answer, before the operation or after it was performed. */
  readonly dropConnection?: 'before' | 'after';
  readonly expiredToken?: boolean;
  readonly accessDenied?: boolean;
  readonly staleReads?: StaleReads;
  /** Members that an answer has instead of its own: maps by member, lists by position. */
  readonly answer?: Readonly<Record<string, unknown>>;
  /** So many seconds the service's clock is ahead of the emulator's: its Date header, and what it thinks of signatures. */
  readonly clockSkewSeconds?: number;
}
