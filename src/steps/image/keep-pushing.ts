import { ShipError } from '../../errors.js';
import { judgePush, type PushFailure } from '../../plan/push-failure.js';
import { jittered } from '../../watch/throttle-floor.js';
import type { Run } from '../run.js';
import { refusedPush, unfinishedPush } from './refused-push.js';

/** How often a login, a push or a layer is tried in all. */
export const pushTries = 5;

/** Milliseconds between two tries; together more than a registry's short outage. */
const waits = [1000, 2000, 4000, 8000] as const;

/** No registry is obeyed that asks for a longer wait than this many milliseconds. */
const longest = 60_000;

/** Something that is sent to a registry, and can be sent again. */
export interface Sending<T> {
  /** As a line about it begins: `Push`. */
  readonly name: string;
  /** One try; what it throws as `push-failed` is judged by its evidence. */
  work(): Promise<T>;
  /** Has the next try log in anew. */
  renew(): Promise<void>;
  tell(line: string): void;
}

/** Tries until it has arrived, is refused, or an interrupt comes. Throws `push-failed`. */
export async function keepPushing<T>(run: Run, sending: Sending<T>): Promise<T> {
  let renewals = 0;
  for (let tried = 1; ; tried += 1) {
    try {
      return await sending.work();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined || run.interrupted.aborted) throw error;
      if (!isWorthwhile(failure, renewals)) throw refusedPush(error, failure);
      if (tried === pushTries) throw unfinishedPush(error, failure, tried);
      if (failure.kind === 'again') await pause(run, sending, failure, tried);
      else {
        renewals += 1;
        sending.tell(`The registry no longer takes the login (${failure.cause}); logging in again.`);
        await sending.renew();
      }
      if (run.interrupted.aborted) throw error;
    }
  }
}

function failureOf(error: unknown): PushFailure | undefined {
  if (!(error instanceof ShipError) || error.code !== 'push-failed') return undefined;
  return judgePush(error.evidence);
}

/** A bare 403 that a new login does not end is a refusal; a token that expires twice in one push is none. */
function isWorthwhile({ kind }: PushFailure, renewals: number): boolean {
  if (kind === 'refused') return false;
  return kind === 'again' || renewals < (kind === 'forbidden' ? 1 : 2);
}

async function pause<T>(run: Run, sending: Sending<T>, failure: PushFailure, tried: number): Promise<void> {
  const { cause, afterMs = 0 } = failure;
  const wait = Math.max(jittered(waits[tried - 1] ?? 0, run.ports.random), Math.min(afterMs, longest));
  const seconds = (wait / 1000).toFixed(1);
  sending.tell(`${sending.name}, try ${tried} of ${pushTries}: ${cause}; again in ${seconds} s.`);
  await run.ports.clock.sleep(wait, run.interrupted);
}
