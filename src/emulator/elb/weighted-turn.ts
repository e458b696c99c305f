/** One of several choices and its share. */
export interface Weighted<T> {
  readonly value: T;
  readonly weight: number;
}

/** Takes turns by weight, evenly spread (smooth weighted round robin), so that 90:10 is exact over any ten requests. */
export class WeightedTurn<T> {
  readonly #choices: readonly Weighted<T>[];
  readonly #credit: number[];

  constructor(choices: readonly Weighted<T>[]) {
    this.#choices = choices.filter(({ weight }) => weight > 0);
    this.#credit = this.#choices.map(() => 0);
  }

  /** Undefined when nothing has a weight. */
  next(): T | undefined {
    const total = this.#choices.reduce((sum, { weight }) => sum + weight, 0);
    this.#choices.forEach(({ weight }, index) => {
      this.#credit[index] = (this.#credit[index] ?? 0) + weight;
    });
    const best = this.#credit.indexOf(Math.max(...this.#credit));
    if (best === -1) return undefined;
    this.#credit[best] = (this.#credit[best] ?? 0) - total;
    return this.#choices[best]?.value;
  }
}
