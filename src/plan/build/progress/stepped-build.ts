/** A build as its output tells it. */
export interface SteppedBuild {
  /** By the builder's own numbering, in order of their beginning. */
  readonly steps: Map<string, StepState>;
  /** The step that lines without a number belong to. */
  current: StepState | undefined;
}

export interface StepState {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
  ended: 'cached' | 'done' | 'failed' | undefined;
  /** Its layer came from elsewhere. */
  isFetched: boolean;
  error: string | undefined;
}

/** A step that begins. */
export function newStep(name: string, since: number): StepState {
  return { name, since, ended: undefined, isFetched: false, error: undefined };
}
