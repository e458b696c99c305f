/** A promise of the emulator: where AWS says so, and the test that holds it. */
export interface Behaviour {
  readonly behaviour: string;
  /** A page, API reference entry or public thread. */
  readonly source: string;
  /** Below `__tests__/`, without `.test.ts`. */
  readonly test: string;
  /** Words that stand in that test. */
  readonly proof: string;
}

/** One heading of the table. */
export interface BehaviourArea {
  readonly area: string;
  readonly behaviours: readonly Behaviour[];
}

export function behaviour(behaviour: string, source: string, test: string, proof: string): Behaviour {
  return { behaviour, source, test, proof };
}
