import type {
  AvailabilityZoneRebalancing,
  DeploymentConfiguration,
  PlacementConstraint,
  PlacementStrategy,
  PropagateTags,
  SchedulingStrategy,
  Tag,
} from '@aws-sdk/client-ecs';
import type { Cancel } from '../clock.js';
import type { Deployment, ServiceDeployment, ServiceRevision } from './deployment.js';
import type { Task } from './task.js';

export interface ServiceEvent {
  readonly id: string;
  /** Milliseconds since the epoch; strictly increasing within a service. */
  readonly createdAt: number;
  readonly message: string;
}

/** Members an update may change without a deployment. */
export interface ServiceSettings {
  deploymentConfiguration: DeploymentConfiguration;
  healthCheckGracePeriodSeconds?: number | undefined;
  placementConstraints: PlacementConstraint[];
  placementStrategy: PlacementStrategy[];
  enableECSManagedTags: boolean;
  enableExecuteCommand: boolean;
  propagateTags: PropagateTags;
  availabilityZoneRebalancing: AvailabilityZoneRebalancing;
}

/** Targets taken in and out since the scheduler last wrote events. */
export interface TargetTally {
  readonly registered: Map<string, number>;
  readonly deregistered: Map<string, number>;
}

/** One service as the engine keeps it; times in milliseconds since the epoch. */
export interface Service {
  readonly name: string;
  readonly arn: string;
  readonly clusterName: string;
  readonly clusterArn: string;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly schedulingStrategy: SchedulingStrategy;
  readonly clientToken?: string;
  readonly settings: ServiceSettings;
  readonly tags: Tag[];
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  /** Newest first; the first one is the PRIMARY. */
  deployments: Deployment[];
  /** Newest first. */
  serviceDeployments: ServiceDeployment[];
  /** By ARN. */
  readonly revisions: Map<string, ServiceRevision>;
  /** The one that runs, if any. */
  current?: ServiceDeployment | undefined;
  /** In STOP_REQUESTED until the scheduler's next look. */
  readonly stopping: ServiceDeployment[];
  /** Where a rollback goes. */
  lastCompleted?: Deployment | undefined;
  /** Newest first, at most 100. */
  events: ServiceEvent[];
  /** Message → when it was last written, for those that ECS does not repeat. */
  readonly told: Map<string, number>;
  /** Not yet stopped tasks of every deployment. */
  readonly tasks: Set<Task>;
  readonly tally: TargetTally;
  /** Unhealthy tasks that the next started ones replace. */
  replacing: number;
  /** Has the steady state been reported since the last change? */
  steady: boolean;
  /** When it was reported. */
  steadyAt: number;
  waking?: Cancel | undefined;
  sleeping?: Cancel | undefined;
}
