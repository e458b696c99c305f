import type { TaskDefinition } from '@aws-sdk/client-ecs';
import type { Deployment, RevisionSettings, ServiceRevision } from './deployment.js';
import { supersede } from './end-service-deployment.js';
import type { EngineContext } from './engine-context.js';
import { newServiceDeployment } from './new-service-deployment.js';
import type { Service } from './service.js';
import { trimHistory } from './trim-history.js';

/** Makes a new revision the PRIMARY deployment and opens its service deployment; a running one is superseded. */
export function startDeployment(
  service: Service,
  taskDefinition: TaskDefinition,
  settings: RevisionSettings,
  context: EngineContext,
): Deployment {
  const now = context.timers.now();
  const revision = newRevision(service, taskDefinition, settings, context);
  const sources = service.deployments.map((old) => old.revision);
  supersede(service, now);
  for (const old of service.deployments) old.status = 'ACTIVE';
  const deployment = newDeployment(revision, now);
  service.deployments = [deployment, ...service.deployments];
  service.current = newServiceDeployment(service, revision, sources, context);
  service.serviceDeployments.unshift(service.current);
  trimHistory(service, now);
  service.steady = false;
  return deployment;
}

function newRevision(
  service: Service,
  taskDefinition: TaskDefinition,
  settings: RevisionSettings,
  { ids, arns, timers }: EngineContext,
): ServiceRevision {
  const n = ids.revision();
  const arn = arns.serviceRevision(service.clusterName, service.name, n);
  const revision: ServiceRevision = {
    n,
    arn,
    createdAt: timers.now(),
    taskDefinition,
    settings,
    digests: new Map(),
    pinned: false,
    side: 'primary',
  };
  service.revisions.set(arn, revision);
  return revision;
}

function newDeployment(revision: ServiceRevision, now: number): Deployment {
  return {
    id: `ecs-svc/${revision.n}`,
    revision,
    createdAt: now,
    updatedAt: now,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ecs-svc/${revision.n} in progress.`,
    ...noFailures(),
  };
}

/** Counters of a deployment that begins, or begins again by a rollback. */
export function noFailures() {
  return { failedTasks: 0, failureCount: 0, hadHealthyTask: false, failedRounds: 0, startsAgainAt: 0 };
}
