import type { StageName } from '../outcome.js';
import type { PlannedPermission, PlannedRequest } from './planned-request.js';

/** What one stage would do. `input` is exactly what would be sent or run; `look`, `watch` and `skip` change nothing. */
export interface PlannedAction {
  readonly stage: StageName;
  readonly action:
    | 'create'
    | 'update'
    | 'build'
    | 'push'
    | 'register'
    | 'deploy'
    | 'run'
    | 'remove'
    | 'look'
    | 'watch'
    | 'skip';
  /** One line: what and why. */
  readonly summary: string;
  /** What becomes different, a line each: `+` new, `-` gone, `~` changed. */
  readonly changes?: readonly string[];
  /** The request or argv as data; absent for `skip`. Values known only later read `(known after push)`. */
  readonly input?: unknown;
}

/** The plan as a versioned value: a dry run prints it, a run performs it. */
export interface Plan {
  readonly version: 1;
  readonly cluster: string;
  readonly service: string;
  readonly actions: readonly PlannedAction[];
  /** False when no action changes anything. */
  readonly changes: boolean;
  /** Whether ECS would start a deployment, which replaces every task. */
  readonly startsDeployment: boolean;
  /** How long the service's deployments have taken; unset where there is none to tell, or none would start. */
  readonly usual?: UsualRollout;
  /** Every request that would change something, in about the order in which they would be sent. */
  readonly requests: readonly PlannedRequest[];
  /** What the role has to be allowed for this very run, and what only where it goes otherwise than planned. */
  readonly permissions: {
    readonly needed: readonly PlannedPermission[];
    readonly maybe: readonly PlannedPermission[];
  };
}

export interface UsualRollout {
  readonly seconds: number;
  /** How many it is told from. */
  readonly deployments: number;
}

/** A stage that has nothing to do, and why. */
export function skipped(stage: StageName, summary: string): PlannedAction {
  return { stage, action: 'skip', summary };
}
