/** Which lines somebody wants to read. */
export interface LogWish {
  /** The beginning of a task's id. */
  readonly task?: string | undefined;
  readonly container?: string | undefined;
  /** `ecs-svc/N`, or N. */
  readonly deployment?: string | undefined;
  /** Of the task that stopped last. */
  readonly previous: boolean;
  /** Milliseconds before now; unset: the newest lines, whenever they were written. */
  readonly sinceMs?: number | undefined;
  /** How many of the newest lines. */
  readonly lines: number;
  readonly pattern?: RegExp | undefined;
  readonly follow: boolean;
}
