import type { Clock } from '../clock.js';
import { Federation } from './federation.js';

/** A temporary access key, who it stands for, and until when (milliseconds since the epoch). */
export interface Session {
  readonly accountId: string;
  readonly arn: string;
  readonly userId: string;
  /** The role that it is of. */
  readonly roleArn: string;
  readonly expiresAt: number;
}

/** Security Token Service: the temporary credentials it has given out, and who may ask for them. */
export class Sts {
  readonly clock: Clock;
  readonly federation = new Federation();
  readonly #sessions = new Map<string, Session>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  addSession(accessKeyId: string, session: Session): void {
    this.#sessions.set(accessKeyId, session);
  }

  findSession(accessKeyId: string | undefined): Session | undefined {
    return accessKeyId === undefined ? undefined : this.#sessions.get(accessKeyId);
  }
}
