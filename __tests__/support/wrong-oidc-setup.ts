import type { Setup } from './oidc-stage.js';

/** A set-up with one mistake, and what ecs-ship says of it. */
export interface WrongSetup extends Setup {
  readonly mistake: string;
  /** Begins what is said first. */
  readonly cause: RegExp;
  /** Somewhere in the remedy and its evidence, white space as one space. */
  readonly fix: readonly string[];
}

/** STS does not say which of the two it is. */
export const untrusted =
  /^The role’s trust policy does not accept this job’s token, or there is no such role/;
