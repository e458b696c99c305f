import type {
  LaunchType,
  NetworkBinding,
  NetworkConfiguration,
  Tag,
  TaskDefinition,
  TaskOverride,
  TaskStopCode,
} from '@aws-sdk/client-ecs';
import type { TargetHealth } from '../target-groups.js';
import type { LaunchedTask } from '../task-runtime.js';
import type { Deployment } from './deployment.js';
import type { Service } from './service.js';

/** A task's life in ECS's words (source: ECS developer guide, "Task lifecycle"). */
export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED';

export type Health = 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';

export interface TaskContainer {
  readonly arn: string;
  readonly name: string;
  readonly image: string;
  readonly essential: boolean;
  /** Has the container a health check in the task definition? */
  readonly checked: boolean;
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED';
  health: Health;
  imageDigest?: string;
  runtimeId?: string;
  exitCode?: number;
  reason?: string;
  networkBindings: readonly NetworkBinding[];
}

/** A task's place in a target group. */
export interface TaskTarget {
  readonly targetGroupArn: string;
  readonly container: string;
  readonly containerPort: number;
  health?: TargetHealth;
}

export interface TaskTimes {
  readonly createdAt: number;
  connectivityAt?: number;
  pullStartedAt?: number;
  pullStoppedAt?: number;
  startedAt?: number;
  stoppingAt?: number;
  executionStoppedAt?: number;
  stoppedAt?: number;
}

/** The network interface of an awsvpc task. */
export interface TaskInterface {
  readonly attachmentId: string;
  readonly interfaceId: string;
  readonly subnetId: string;
  readonly address: string;
}

/** One task as the engine keeps it; times in milliseconds since the epoch. */
export interface Task {
  readonly id: string;
  readonly arn: string;
  readonly clusterName: string;
  readonly clusterArn: string;
  readonly definition: TaskDefinition;
  /** Container name → reference the runtime pulls. */
  readonly images: Readonly<Record<string, string>>;
  readonly containers: readonly TaskContainer[];
  readonly targets: TaskTarget[];
  readonly times: TaskTimes;
  readonly launchType: LaunchType;
  /** Of a task that was launched by a capacity provider strategy. */
  readonly capacityProvider?: string;
  readonly platformVersion?: string;
  readonly networkConfiguration?: NetworkConfiguration;
  readonly interface?: TaskInterface;
  readonly group: string;
  readonly startedBy?: string;
  readonly overrides: TaskOverride;
  readonly tags: Tag[];
  readonly enableExecuteCommand: boolean;
  readonly availabilityZone: string;
  /** Number of the container instance it runs on; absent on Fargate. */
  readonly instance?: number;
  /** Set for a service's task. */
  readonly service?: Service;
  readonly deployment?: Deployment;
  lastStatus: TaskStatus;
  desiredStatus: 'RUNNING' | 'STOPPED';
  version: number;
  stopCode?: TaskStopCode;
  stoppedReason?: string;
  launched?: LaunchedTask;
  /** Has the task passed its checks once? A task that dies before that is a failure of its deployment. */
  wasHealthy: boolean;
  /** Why the service scheduler stopped it; absent when it died or a user stopped it. */
  scheduled?: 'scaling' | 'unhealthy';
  /** Has the service's event list told that it is unhealthy? */
  reportedUnhealthy: boolean;
  /** Has the scheduler counted its end? */
  counted: boolean;
  /** Has the service's event list told of its draining? */
  drainTold: boolean;
  /** Has the service's event list told of its stop? */
  announced: boolean;
}
