import type {
  DeploymentLifecycleHook,
  DeploymentLifecycleHookAction,
  DeploymentLifecycleHookStatus,
} from '@aws-sdk/client-ecs';
import type { StageName } from './stage.js';

/** One run of a lifecycle hook at one stage; times in milliseconds since the epoch. */
export interface HookRun {
  /** `ecs-pause-…` or `ecs-lambda-…`. */
  readonly id: string;
  readonly hook: DeploymentLifecycleHook;
  readonly stage: StageName;
  readonly expiresAt: number;
  readonly timeoutAction: DeploymentLifecycleHookAction;
  status: DeploymentLifecycleHookStatus;
  /** What the function is given as `hookDetails` at its next call. */
  details: unknown;
  /** When the function is called again, after it answered IN_PROGRESS. */
  callAgainAt?: number | undefined;
  /** Why it failed, as the deployment's statusReason says it. */
  failure?: string;
}
