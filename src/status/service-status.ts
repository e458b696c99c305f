import type { RolloutDeployment, ServiceTask } from '../watch/rollout.js';
import type { DeploymentRecord } from './deployment-record.js';

/** A service at one moment. */
export interface ServiceStatus {
  readonly name: string;
  readonly cluster: string;
  readonly status: string;
  readonly desired: number;
  readonly running: number;
  readonly pending: number;
  /** `web:12` */
  readonly revision: string;
  readonly image?: string;
  readonly commit?: string;
  /** The rollouts that its tasks are of; the PRIMARY one first. */
  readonly rollouts: readonly RolloutDeployment[];
  /** Unset where looking at tasks is not permitted. */
  readonly tasks?: readonly ServiceTask[];
  /** Newest first; unset where the history may not be read. */
  readonly deployments?: readonly DeploymentRecord[];
  /** The latest ones, newest first. */
  readonly events: readonly { readonly at: number; readonly message: string }[];
}
