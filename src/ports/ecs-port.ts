import type { ServiceDeployment, ServiceSnapshot, ServiceTask, StoppedTask } from '../watch/rollout.js';
import type { JsonObject } from './json-object.js';
import type { DeployedRevision, RevisionsPort, TaskImages } from './revisions-port.js';
import type { TasksPort } from './tasks-port.js';

/** UpdateService's members that ecs-ship ever sends; absent means untouched. */
export interface ServiceUpdate {
  readonly cluster: string;
  readonly service: string;
  readonly taskDefinition?: string;
  readonly desiredCount?: number;
  readonly forceNewDeployment?: boolean;
}

/** A registered revision: the definition as described, and its tags. */
export interface TaskDefinitionRevision {
  readonly arn: string;
  readonly definition: JsonObject;
  readonly tags: Readonly<Record<string, string>>;
  /** Paths of members that ECS described and the SDK does not know, so that they are not in `definition`. */
  readonly unknown?: readonly string[];
}

/** All that were created at or after `since` (milliseconds since the epoch), or a page of those that succeeded. */
export type WhichDeployments = { readonly since: number } | { readonly successful: true };

/** Amazon ECS in our words. Every method throws ShipError. */
export interface EcsPort extends RevisionsPort, TasksPort {
  /** Throws `cluster-not-found` or `service-not-found`. */
  describeService(cluster: string, service: string): Promise<ServiceSnapshot>;
  describeTaskDefinition(reference: string): Promise<TaskDefinitionRevision>;
  /** Returns the new revision's ARN. */
  registerTaskDefinition(definition: JsonObject, tags: Readonly<Record<string, string>>): Promise<string>;
  updateService(update: ServiceUpdate): Promise<ServiceSnapshot>;
  findServiceTags(cluster: string, service: string): Promise<Readonly<Record<string, string>>>;
  /** Whatever its desired count: ECS stops its tasks, then it is gone. */
  deleteService(cluster: string, service: string): Promise<void>;
  /** Newest first; a few pages at the most, whatever their number. */
  listServiceDeployments(
    cluster: string,
    service: string,
    which: WhichDeployments,
  ): Promise<readonly ServiceDeployment[]>;
  /** Asks ECS to end a running service deployment: by restoring the last completed one, or where it is. */
  stopServiceDeployment(arn: string, how: 'ROLLBACK' | 'ABORT'): Promise<void>;
  describeServiceDeployment(arn: string): Promise<ServiceDeployment | undefined>;
  /** Tasks of the service that have stopped, as long as ECS still shows them (about an hour). */
  findStoppedTasks(cluster: string, service: string): Promise<readonly StoppedTask[]>;
  findRunningTasks(cluster: string, service: string): Promise<readonly ServiceTask[]>;
  /** Those of the services that exist; none when the cluster does not. */
  findServices(cluster: string, names: readonly string[]): Promise<readonly ServiceSnapshot[]>;
  /** What a service's deployments of the last 90 days run, newest first, up to `most` (unset: 20). */
  findDeployedImages(cluster: string, service: string, most?: number): Promise<readonly DeployedRevision[]>;
  /** What the cluster's tasks run, of services or not, up to 500. */
  findTaskImages(cluster: string): Promise<readonly TaskImages[]>;
}
