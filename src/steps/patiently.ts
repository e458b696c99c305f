import { ShipError } from '../errors.js';
import type { Ports } from '../ports.js';
import { jittered } from '../watch/throttle-floor.js';
import { passing, refusesCredentials, throttled } from './passing.js';

/** Who waits, as far as waiting goes. */
export interface Waiting {
  readonly ports: Pick<Ports, 'clock' | 'random'>;
  readonly interrupted: AbortSignal;
}

interface Patience {
  /** Milliseconds between two tries; the last again and again. */
  readonly waits: readonly number[];
  readonly tries: number;
  readonly mayPass: (error: ShipError) => boolean;
  /** An interrupt does not end the tries. */
  readonly evenInterrupted?: true;
}

const mayPass = (error: ShipError) => passing(error) || refusesCredentials(error);

/** A few seconds: for what is good to have, and can be asked twice. */
export const briefly: Patience = { waits: [500, 1000, 2000, 4000], tries: 6, mayPass };

/** A second or two: for the last words of an interrupted run. */
export const hastily: Patience = { waits: [200, 400], tries: 4, mayPass, evenInterrupted: true };

/** Five minutes: for what the whole run hangs on, while many others of the account want the same. */
export const stubbornly: Patience = { waits: [1000, 2000, 4000, 8000], tries: 40, mayPass: throttled };

/** Tries again what AWS did not let through, after a jittered wait; an interrupt ends most tries. */
export async function patiently<T>(run: Waiting, patience: Patience, call: () => Promise<T>): Promise<T> {
  const { waits, tries, mayPass, evenInterrupted = false } = patience;
  const given = () => run.interrupted.aborted && !evenInterrupted;
  for (let tried = 1; ; tried += 1) {
    try {
      return await call();
    } catch (error) {
      const again = error instanceof ShipError && mayPass(error) && tried < tries;
      if (!again || given()) throw error;
      const wait = waits[Math.min(tried, waits.length) - 1] ?? 1000;
      await run.ports.clock.sleep(
        jittered(wait, run.ports.random),
        evenInterrupted ? undefined : run.interrupted,
      );
    }
  }
}
