import type {
  CapacityProviderStrategyItem,
  DeploymentConfiguration,
  DeploymentRolloutState,
  LaunchType,
  LoadBalancer,
  NetworkConfiguration,
  ServiceConnectConfiguration,
  ServiceDeploymentLifecycleStage,
  ServiceDeploymentStatus,
  ServiceRegistry,
  ServiceVolumeConfiguration,
  TaskDefinition,
  VpcLatticeConfiguration,
} from '@aws-sdk/client-ecs';
import type { RevisionCounts } from './count-revision.js';
import type { HookRun } from './hook-run.js';
import type { Stage } from './stage.js';

/** The members of a service whose change is a new deployment (source: ECS API reference, UpdateService). */
export interface RevisionSettings {
  readonly launchType?: LaunchType;
  readonly capacityProviderStrategy?: CapacityProviderStrategyItem[];
  readonly platformVersion?: string;
  readonly networkConfiguration?: NetworkConfiguration;
  readonly loadBalancers: LoadBalancer[];
  readonly serviceRegistries: ServiceRegistry[];
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration;
  readonly volumeConfigurations?: ServiceVolumeConfiguration[];
  readonly vpcLatticeConfigurations?: VpcLatticeConfiguration[];
}

/** What is deployed; `n` is the N of `ecs-svc/N` too. Times in milliseconds since the epoch. */
export interface ServiceRevision {
  readonly n: string;
  readonly arn: string;
  readonly createdAt: number;
  readonly taskDefinition: TaskDefinition;
  readonly settings: RevisionSettings;
  /** Container name → digest its tag stood for when the first task started; empty before. */
  readonly digests: Map<string, string>;
  pinned: boolean;
  /** Which target group of a load balancer's two it is registered in; only shifting strategies use the alternate one. */
  readonly side: 'primary' | 'alternate';
}

/** One entry of a service's `deployments`. */
export interface Deployment {
  /** `ecs-svc/N`. */
  readonly id: string;
  readonly revision: ServiceRevision;
  readonly createdAt: number;
  updatedAt: number;
  status: 'PRIMARY' | 'ACTIVE' | 'INACTIVE';
  rolloutState: DeploymentRolloutState;
  rolloutStateReason: string;
  /** Failed tasks in a row; stops counting with the first healthy one. */
  failedTasks: number;
  /** The circuit breaker's own count. */
  failureCount: number;
  hadHealthyTask: boolean;
  /** Rounds of starts that failed, and when the next may begin. */
  failedRounds: number;
  startsAgainAt: number;
}

type MonitorStatus = 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED';

export interface CircuitBreakerState {
  status: MonitorStatus;
  failureCount: number;
  threshold: number;
}

/** The CloudWatch alarms a service deployment watches. */
export interface AlarmWatch {
  status: MonitorStatus;
  readonly names: readonly string[];
  triggered: readonly string[];
}

/** The target revision's share of the load balancers' traffic, in percent. */
export interface TrafficShare {
  readonly production: number;
  readonly test: number;
}

/** The record of one roll-out and, if it came to that, of its rollback. */
export interface ServiceDeployment {
  readonly arn: string;
  readonly createdAt: number;
  readonly sources: readonly ServiceRevision[];
  /** Of the sources the one that serves until the target does; absent for a service's first deployment. */
  readonly source?: ServiceRevision | undefined;
  readonly target: ServiceRevision;
  readonly configuration: DeploymentConfiguration;
  readonly breaker: CircuitBreakerState;
  readonly alarms: AlarmWatch;
  /** The way it goes; empty until it begins. */
  stages: readonly Stage[];
  /** The stage it is in, and since when. */
  stageAt: number;
  stageSince: number;
  /** The hooks of the stage it is in. */
  hooks: readonly HookRun[];
  /** Absent until the deployment has shifted any. */
  traffic?: TrafficShare;
  /** Revision's ARN → its tasks when the deployment ended. */
  counts?: ReadonlyMap<string, RevisionCounts>;
  updatedAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  status: ServiceDeploymentStatus;
  statusReason?: string;
  lifecycleStage?: ServiceDeploymentLifecycleStage;
  rollback?: { readonly reason: string; readonly startedAt: number; readonly serviceRevisionArn: string };
}
