import type { DeploymentConfiguration, TaskDefinition } from '@aws-sdk/client-ecs';
import { breakerThreshold } from './circuit-breaker.js';
import type { Deployment, RevisionSettings, ServiceDeployment, ServiceRevision } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import type { Service } from './service.js';
import { trimHistory } from './trim-history.js';

/** Makes a new revision the PRIMARY deployment and opens its service deployment; a running one is superseded. */
export function startDeployment(
  service: Service,
  taskDefinition: TaskDefinition,
  settings: RevisionSettings,
  context: EngineContext,
): Deployment {
  const revision = newRevision(service, taskDefinition, settings, context);
  const sources = service.deployments
    .filter(({ status }) => status !== 'INACTIVE')
    .map((old) => old.revision);
  supersede(service, context.timers.now());
  const deployment = newDeployment(revision, context.timers.now());
  service.deployments = [deployment, ...service.deployments];
  service.current = newServiceDeployment(service, revision, sources, context);
  service.serviceDeployments.unshift(service.current);
  trimHistory(service, context.timers.now());
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
  const revision = {
    n,
    arn,
    createdAt: timers.now(),
    taskDefinition,
    settings,
    digests: new Map(),
    pinned: false,
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

function newServiceDeployment(
  service: Service,
  target: ServiceRevision,
  sources: readonly ServiceRevision[],
  { ids, arns, timers }: EngineContext,
): ServiceDeployment {
  const configuration: DeploymentConfiguration = structuredClone(service.settings.deploymentConfiguration);
  const breaker = configuration.deploymentCircuitBreaker;
  return {
    arn: arns.serviceDeployment(service.clusterName, service.name, ids.serviceDeployment()),
    createdAt: timers.now(),
    updatedAt: timers.now(),
    sources,
    target,
    configuration,
    breaker: {
      status: breaker?.enable ? 'MONITORING' : 'DISABLED',
      failureCount: 0,
      threshold: breakerThreshold(service.desiredCount, breaker),
    },
    status: 'PENDING',
  };
}

/** Counters of a deployment that begins, or begins again by a rollback. */
export function noFailures() {
  return { failedTasks: 0, failureCount: 0, hadHealthyTask: false, failedRounds: 0, startsAgainAt: 0 };
}

function supersede(service: Service, now: number): void {
  for (const deployment of service.deployments) deployment.status = 'ACTIVE';
  if (service.current === undefined) return;
  const rollingBack = service.current.status === 'ROLLBACK_IN_PROGRESS';
  endServiceDeployment(service, rollingBack ? 'ROLLBACK_FAILED' : 'STOPPED', now);
}

/** PENDING → IN_PROGRESS, once the scheduler has taken it up. */
export function beginServiceDeployment(service: Service, now: number): void {
  const { current } = service;
  if (current?.status !== 'PENDING') return;
  current.status = 'IN_PROGRESS';
  current.startedAt = now;
  current.updatedAt = now;
  current.lifecycleStage = current.sources.length > 1 ? 'RECONCILE_SERVICE' : 'SCALE_UP';
}

/** Closes the running service deployment with a terminal status. */
export function endServiceDeployment(
  service: Service,
  status: 'SUCCESSFUL' | 'STOPPED' | 'ROLLBACK_SUCCESSFUL' | 'ROLLBACK_FAILED',
  now: number,
  reason?: string,
): void {
  const { current } = service;
  if (current === undefined) return;
  current.status = status;
  current.updatedAt = now;
  current.finishedAt = now;
  if (status === 'STOPPED') current.stoppedAt = now;
  if (reason !== undefined) current.statusReason = reason;
  if (current.breaker.status === 'MONITORING') current.breaker.status = 'MONITORING_COMPLETE';
  service.current = undefined;
}
