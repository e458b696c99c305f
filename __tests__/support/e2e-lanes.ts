/** What was played, by its case. */
export interface Results<Case, Result> {
  of(one: Case): Promise<Result>;
  /** Resolves when all have ended, well or not. */
  ended(): Promise<unknown>;
}

/** Plays cases in their order, so many at a time, while jest reads the results one by one. */
export function inLanes<Case, Result>(
  lanes: number,
  cases: readonly Case[],
  play: (one: Case, index: number) => Promise<Result>,
): Results<Case, Result> {
  const waiting: (() => void)[] = [];
  let free = lanes;
  const enter = async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = () => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  const results = new Map(
    cases.map((one, index) => [
      one,
      enter()
        .then(() => play(one, index))
        .finally(leave),
    ]),
  );
  // Whoever asks for it is told of its failure; until then it must not end the tests.
  for (const one of results.values()) one.catch(() => undefined);
  return {
    of: (one) => results.get(one) ?? Promise.reject(new Error('not played')),
    ended: () => Promise.allSettled(results.values()),
  };
}
