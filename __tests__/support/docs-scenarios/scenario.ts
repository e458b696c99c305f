import type { EventName } from '../events/event-payload.js';
import type { GithubRun, Result } from '../runner/github-run.js';
import type { RunEnd } from '../runner/run-workflow.js';
import type { Project } from './projects.js';

/** A service by where it lives: `account/region/cluster/service`. */
export type Home = `${number}/${string}/${string}/${string}`;

/** A run of a workflow that a page shows, and what it has to come to. */
export interface Scenario {
  /** The example's name, see `WorkflowExample`. */
  readonly example: string;
  /** Examples that it calls, by their files' names. */
  readonly calls?: Readonly<Record<string, string>>;
  readonly what: string;
  readonly event: EventName;
  /** What is checked out; `web` unless given. */
  readonly project?: Project;
  /** Services that run something before. */
  readonly services?: readonly Home[];
  /** Roles by their ARNs, and whom each trusts: what `sub` has after the repository (`*` for anything), or another role. */
  readonly roles?: Readonly<Record<string, string>>;
  /** What the machine itself has for its jobs: keys of an account, a region. */
  readonly machine?: { readonly account?: string; readonly region: string };
  readonly settings?: GithubRun['settings'];
  /** Before each job the images of one account stand in another. */
  readonly replicas?: readonly (readonly [from: string, to: string])[];
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly results: Readonly<Record<string, Result>>;
  /** Verdicts of the steps that use the action, in the order of the jobs. */
  readonly verdicts?: readonly string[];
  /** Services that run the image of this commit afterwards; all others run what they ran. */
  readonly ships?: readonly Home[];
  /** Whatever else a user would see. */
  readonly also?: (end: RunEnd) => void;
}
