/** A rate that AWS documents: how many requests at once, and how many more each second. */
export interface Rate {
  readonly capacity: number;
  readonly perSecond: number;
}

/** Lets `capacity` requests through at once and `perSecond` more each second. */
export class TokenBucket {
  readonly #rate: Rate;
  #tokens: number;
  #filledAt: number;

  /** `now`: milliseconds since the epoch. */
  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#tokens = rate.capacity;
    this.#filledAt = now;
  }

  /** Takes a token; false when there is none left. */
  take(now: number): boolean {
    const { capacity, perSecond } = this.#rate;
    const gained = (Math.max(0, now - this.#filledAt) * perSecond) / 1000;
    this.#tokens = Math.min(capacity, this.#tokens + gained);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
