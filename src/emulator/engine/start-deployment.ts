import type { TaskDefinition } from '@aws-sdk/client-ecs';
import type { Deployment, RevisionSettings, ServiceRevision } from './deployment.js';
import { shiftsTraffic } from './deployment-strategy.js';
import { supersede } from './end-service-deployment.js';
import type { EngineContext } from './engine-context.js';
import { newServiceDeployment } from './new-service-deployment.js';
import type { Service } from './service.js';
import { otherSide, type Side } from './target-group-of.js';
import { trimHistory } from './trim-history.js';

/** Makes a new revision the PRIMARY deployment and opens its service deployment; a running one is superseded. */
export function startDeployment(
  service: Service,
  taskDefinition: TaskDefinition,
  settings: RevisionSettings,
  context: EngineContext,
): Deployment {
  const now = context.timers.now();
  const sources = service.deployments.map((old) => old.revision);
  const source = servingRevision(service);
  const side = sideOf(service, source);
  const revision = newRevision(service, { taskDefinition, settings, side }, context);
  supersede(service, now);
  for (const old of service.deployments) old.status = 'ACTIVE';
  const deployment = newDeployment(revision, now);
  service.deployments = [deployment, ...service.deployments];
  service.current = newServiceDeployment(service, revision, sources, source, context);
  service.serviceDeployments.unshift(service.current);
  trimHistory(service, now);
  service.steady = false;
  return deployment;
}

function newRevision(
  service: Service,
  content: Pick<ServiceRevision, 'taskDefinition' | 'settings' | 'side'>,
  { ids, arns, timers }: EngineContext,
): ServiceRevision {
  const n = ids.revision();
  const arn = arns.serviceRevision(service.clusterName, service.name, n);
  const revision: ServiceRevision = {
    n,
    arn,
    createdAt: timers.now(),
    ...content,
    digests: new Map(),
    pinned: false,
  };
  service.revisions.set(arn, revision);
  return revision;
}

/** What serves now: what was last completed, or a first deployment that has all the traffic already. */
function servingRevision({ deployments, lastCompleted, current }: Service): ServiceRevision | undefined {
  if (lastCompleted !== undefined && deployments.includes(lastCompleted)) return lastCompleted.revision;
  const started = current?.traffic?.production === 100 ? current.target : undefined;
  return lastCompleted === undefined ? started : undefined;
}

/** A strategy that shifts traffic takes the other target group, any other stays in the one that has the traffic. */
function sideOf(service: Service, source: ServiceRevision | undefined): Side {
  const side = source?.side ?? service.lastCompleted?.revision.side ?? 'primary';
  const shifts = source !== undefined && shiftsTraffic(service.settings.deploymentConfiguration);
  return shifts ? otherSide(side) : side;
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
