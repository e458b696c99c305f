/** A line that a container wrote. */
export interface WrittenLine {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The service's key, where there are several. */
  readonly service?: string | undefined;
  readonly task: string;
  readonly container: string;
  readonly message: string;
}
