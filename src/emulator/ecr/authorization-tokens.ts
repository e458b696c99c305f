import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.js';

const TWELVE_HOURS = 12 * 60 * 60 * 1000;

/** Whose registry a password opens, and until when (milliseconds since the epoch). */
export interface Grant {
  readonly registryId: string;
  /** Absent for the emulator's own runtimes, which may pull from every region. */
  readonly region?: string;
  readonly expiresAt: number;
}

/** The passwords GetAuthorizationToken has given out; each lives twelve hours. */
export class AuthorizationTokens {
  readonly #clock: Clock;
  readonly #grants = new Map<string, Grant>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Gives out a new password. */
  issue(registryId: string, region?: string): { readonly password: string; readonly grant: Grant } {
    this.#forgetOld();
    const password = randomBytes(384).toString('base64');
    const expiresAt = this.#clock.now() + TWELVE_HOURS;
    const grant = { registryId, expiresAt, ...(region !== undefined && { region }) };
    this.#grants.set(password, grant);
    return { password, grant };
  }

  /** The grant behind a password; an expired one is still answered, so that its end can be named. */
  find(password: string): { readonly grant: Grant; readonly expired: boolean } | undefined {
    const grant = this.#grants.get(password);
    return grant && { grant, expired: grant.expiresAt <= this.#clock.now() };
  }

  #forgetOld(): void {
    const longAgo = this.#clock.now() - TWELVE_HOURS;
    for (const [password, { expiresAt }] of this.#grants) {
      if (expiresAt < longAgo) this.#grants.delete(password);
    }
  }
}
