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

export interface CircuitBreakerState {
  status: 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED';
  failureCount: number;
  threshold: number;
}

/** The record of one roll-out and, if it came to that, of its rollback. */
export interface ServiceDeployment {
  readonly arn: string;
  readonly createdAt: number;
  readonly sources: readonly ServiceRevision[];
  readonly target: ServiceRevision;
  readonly configuration: DeploymentConfiguration;
  readonly breaker: CircuitBreakerState;
  updatedAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  status: ServiceDeploymentStatus;
  statusReason?: string;
  lifecycleStage?: ServiceDeploymentLifecycleStage;
  rollback?: { readonly reason: string; readonly startedAt: number; readonly serviceRevisionArn: string };
}
