/** One entry of `service.deployments[]`. */
export interface RolloutDeployment {
  /** `ecs-svc/N` */
  readonly id: string;
  readonly status: 'PRIMARY' | 'ACTIVE' | 'INACTIVE';
  readonly taskDefinitionArn: string;
  readonly desired: number;
  readonly pending: number;
  readonly running: number;
  readonly failedTasks: number;
  readonly rolloutState?: 'COMPLETED' | 'FAILED' | 'IN_PROGRESS';
  readonly rolloutStateReason?: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

export interface ServiceEvent {
  readonly id: string;
  /** Milliseconds since the epoch, by AWS's clock. */
  readonly at: number;
  readonly message: string;
}

/** DescribeServices or UpdateService as a ship sees it at one moment. */
export interface ServiceSnapshot {
  readonly arn: string;
  readonly name: string;
  readonly clusterArn: string;
  readonly status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  readonly desired: number;
  readonly running: number;
  readonly pending: number;
  readonly taskDefinitionArn: string;
  readonly controller: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL';
  readonly deployments: readonly RolloutDeployment[];
  /** Newest first, as ECS gives them. */
  readonly events: readonly ServiceEvent[];
  /** ARN of the service deployment that runs now, when one does. */
  readonly currentServiceDeploymentArn?: string;
  readonly targetGroupArns: readonly string[];
  /** Where the load balancers send to; absent: none. */
  readonly loadBalancedPorts?: readonly ContainerPort[];
  readonly circuitBreaker: { readonly enabled: boolean; readonly rollback: boolean };
  /** Where its tasks get their network interfaces; only in network mode awsvpc. */
  readonly network?: TaskNetwork;
  /** How many tasks a rollout may leave and start. */
  readonly rolloutLimits?: RolloutLimits;
  readonly healthCheckGracePeriodSeconds?: number;
  /** How its tasks are launched: members of the service that RunTask takes as they are, in AWS's own words. */
  readonly launch?: Readonly<Record<string, unknown>>;
  /** Volumes that its tasks get at launch, as ECS tells them (`ServiceVolumeConfiguration`); absent: none. */
  readonly volumes?: readonly Readonly<Record<string, unknown>>[];
  /** Where its tasks get tags from; absent: from nowhere. */
  readonly propagateTags?: 'SERVICE' | 'TASK_DEFINITION';
  /** What no deployment changes; absent only in snapshots that ECS did not give. */
  readonly setUp?: ServiceSetUp;
}

/** How a service was created, as far as it decides where its tasks run and how they are replaced. */
export interface ServiceSetUp {
  /** `FARGATE`, `EC2`, …; absent with a capacity provider strategy. */
  readonly launchType?: string;
  /** Names of its own capacity provider strategy. */
  readonly capacityProviders: readonly string[];
  readonly isDaemon: boolean;
  /** `ROLLING`, `BLUE_GREEN`, … */
  readonly strategy: string;
  /** CloudWatch alarms that deployments watch. */
  readonly alarms?: { readonly names: readonly string[]; readonly rollback: boolean };
  /** A target group, and the container and port that it sends to. */
  readonly targets: readonly ServiceTarget[];
}

export interface ServiceTarget extends ContainerPort {
  readonly targetGroupArn: string;
}

export interface ContainerPort {
  readonly container: string;
  readonly port: number;
}

export interface TaskNetwork {
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  /** Is `assignPublicIp` ENABLED? */
  readonly publicAddress: boolean;
}

/** Percent of the desired count. */
export interface RolloutLimits {
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
}

export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'SUCCESSFUL'
  | 'STOPPED'
  | 'STOP_REQUESTED'
  | 'IN_PROGRESS'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

/** A service deployment: ECS's own record of one rollout. Brief listings leave the counts and the rollback out. */
export interface ServiceDeployment {
  readonly arn: string;
  readonly status: ServiceDeploymentStatus;
  readonly statusReason?: string;
  /** `…:service-revision/<cluster>/<service>/N`; N is that of the deployment id `ecs-svc/N`. */
  readonly targetServiceRevisionArn: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly startedAt?: number;
  readonly finishedAt?: number;
  readonly lifecycleStage?: string;
  /** Percent of the production traffic that the new revision gets, where traffic is shifted. */
  readonly trafficPercent?: number;
  /** The hook that waits for somebody's answer. */
  readonly awaitingHook?: AwaitingHook;
  /** ARN of the function whose answer ECS waits for. */
  readonly runningHook?: string;
  /** How long ECS watches over both revisions once the traffic is shifted, in milliseconds. */
  readonly bakeMs?: number;
  readonly target?: TaskCounts;
  /** Of all revisions that this one replaces. */
  readonly source?: TaskCounts;
  readonly rollback?: { readonly reason?: string; readonly serviceRevisionArn?: string };
  readonly circuitBreaker?: {
    readonly status: string;
    readonly failureCount: number;
    readonly threshold: number;
  };
  readonly triggeredAlarms?: readonly string[];
  /** The lifecycle hooks of the stage that it is at or ended at. */
  readonly hooks?: readonly LifecycleHook[];
}

export interface LifecycleHook {
  readonly status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  /** The function's ARN; a PAUSE hook has none. */
  readonly targetArn?: string;
}

/** A lifecycle hook of the type PAUSE that nobody has answered yet. */
export interface AwaitingHook {
  readonly id: string;
  /** Milliseconds since the epoch; then ECS does what `timeoutAction` says. */
  readonly expiresAt?: number;
  readonly timeoutAction?: 'CONTINUE' | 'ROLLBACK';
}

export interface TaskCounts {
  readonly requested: number;
  readonly running: number;
  readonly pending: number;
}

export interface StoppedContainer {
  readonly name: string;
  readonly image: string;
  readonly exitCode?: number;
  readonly reason?: string;
  readonly healthStatus?: string;
}

/** A stopped task of the service. */
export interface StoppedTask {
  readonly id: string;
  /** `ecs-svc/N` */
  readonly startedBy?: string;
  readonly taskDefinitionArn: string;
  readonly stopCode?: string;
  readonly stoppedReason?: string;
  /** When it became RUNNING; milliseconds since the epoch. */
  readonly startedAt?: number;
  /** Milliseconds since the epoch. */
  readonly stoppedAt?: number;
  /** Milliseconds from the order to stop until the last container had ended. */
  readonly stopTookMs?: number;
  readonly containers: readonly StoppedContainer[];
}

/** A running task of the service. */
export interface ServiceTask {
  readonly id: string;
  readonly taskDefinitionArn: string;
  /** PROVISIONING, PENDING, RUNNING and so on. */
  readonly lastStatus?: string;
  /** `ecs-svc/N` */
  readonly startedBy?: string;
  readonly healthStatus?: string;
  /** When it became RUNNING; milliseconds since the epoch. */
  readonly startedAt?: number;
}

export interface LogLine {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly message: string;
}
