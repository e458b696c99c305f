import type { DeploymentLifecycleHookStage, ServiceDeploymentLifecycleStage } from '@aws-sdk/client-ecs';

/** A lifecycle stage that deployments show, or the one that only hooks know. */
export type StageName = ServiceDeploymentLifecycleStage | DeploymentLifecycleHookStage;

/** One stage of a service deployment's way (source: ECS developer guide, "Deployment lifecycle stages"). */
export interface Stage {
  readonly name: StageName;
  /** Percent of the production traffic that the target revision has from here on. */
  readonly production?: number;
  /** The same for test traffic. */
  readonly test?: number;
  /** How long it lasts at least, in milliseconds. */
  readonly lasts?: number;
}
