import type { ServiceDeployment, ServiceSnapshot } from '../watch/rollout.js';

/** The revisions of a family, and who refers to them. Lists end at `most` entries. Every method throws ShipError. */
export interface RevisionsPort {
  /** ARNs of the ACTIVE ones, newest first. */
  listRevisions(family: string, most: number): Promise<readonly string[]>;
  deregisterTaskDefinition(arn: string): Promise<void>;
  /** ARNs of the account's clusters in this region. */
  listClusters(most: number): Promise<readonly string[]>;
  /** ARNs. */
  listServices(cluster: string, most: number): Promise<readonly string[]>;
  findServiceRevisions(cluster: string, services: readonly string[]): Promise<readonly ServiceRevisions[]>;
  /** ARNs of what the running tasks of a family were started from, one for each task. */
  findTaskRevisions(cluster: string, family: string, most: number): Promise<readonly string[]>;
}

/** The task definitions that a service, its deployments and its task sets refer to; ARNs. */
export interface ServiceRevisions {
  readonly service: string;
  readonly controller: ServiceSnapshot['controller'];
  readonly revisions: readonly string[];
}

/** A container's image as ECS runs it. */
export interface ContainerImage {
  readonly container: string;
  /** As the task definition has it. */
  readonly image: string;
  /** What ECS made of it; unknown for what never started. */
  readonly digest?: string;
}

/** A service deployment and the images of its target revision. */
export interface DeployedRevision {
  readonly arn: string;
  /** `…:service-revision/<cluster>/<service>/N`; N is that of the deployment id `ecs-svc/N`. */
  readonly serviceRevisionArn: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Milliseconds since the epoch; unset: it goes on. */
  readonly finishedAt?: number;
  readonly status: ServiceDeployment['status'];
  readonly taskDefinitionArn: string;
  readonly images: readonly ContainerImage[];
}

export interface TaskImages {
  /** Id, and `service:web` or `family:job`. */
  readonly task: string;
  readonly group: string;
  readonly images: readonly ContainerImage[];
}
