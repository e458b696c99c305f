import type { Failure } from '@aws-sdk/client-ecs';

/** Source: ECS API reference, "Ensuring idempotency": a token holds for at least this long. */
const HELD = 24 * 3_600_000;

/** What one RunTask has started, and what found no place. */
export interface StartedTasks {
  readonly taskArns: readonly string[];
  readonly failures: readonly Failure[];
}

interface Held extends StartedTasks {
  readonly at: number;
  readonly request: string;
}

/** RunTask's client tokens and what they started. */
export class RunTaskTokens {
  readonly #held = new Map<string, Held>();

  /** What the token started, if it is still held. `now` in milliseconds since the epoch. */
  find(key: string, now: number): Held | undefined {
    const held = this.#held.get(key);
    return held !== undefined && now - held.at < HELD ? held : undefined;
  }

  hold(key: string, held: Held): void {
    for (const [old, { at }] of this.#held) if (held.at - at >= HELD) this.#held.delete(old);
    this.#held.set(key, held);
  }
}
