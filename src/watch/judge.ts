import type { Verdict } from '../outcome.js';
import type { HealthTimes } from './health-times.js';
import { judgeUndone } from './judge-undone.js';
import type { RolloutDeployment, ServiceDeployment, ServiceSnapshot } from './rollout.js';

/** The deployment that is ours, as the UpdateService answer named it. */
export interface OurDeployment {
  /** `ecs-svc/N` */
  readonly id: string;
  readonly taskDefinitionArn: string;
  /** Milliseconds since the epoch, by AWS's clock. */
  readonly createdAt: number;
  /** False when the update changed only the desired count: ECS then makes no service deployment. */
  readonly startsDeployment: boolean;
  /** Tasks that the update's answer wants. */
  readonly desired?: number | undefined;
  /** How old it was at least, by AWS's clock, when it was found; only for one that was under way already. */
  readonly ageMs?: number | undefined;
  /** It is not to succeed: ECS was asked to roll it back, which is what the run is for. */
  readonly isUndone?: boolean;
  /** How soon its tasks can be healthy, where no load balancer decides. */
  readonly health?: HealthTimes | undefined;
}

/** What one look at ECS showed; either half may be missing when it was not asked for or not yet listed. */
export interface Look {
  readonly service?: ServiceSnapshot | undefined;
  readonly deployment?: ServiceDeployment | undefined;
}

/** The state of our deployment after a look: an ending, or what is still missing for one. */
export type Judgement =
  | {
      readonly kind: 'ended';
      readonly verdict: Verdict;
      readonly reason?: string | undefined;
      /** The deployment that replaced ours, where it is known. */
      readonly newer?: RolloutDeployment | undefined;
    }
  | { readonly kind: 'going-wrong'; readonly reason?: string | undefined }
  | { readonly kind: 'going' }
  /** Only DescribeServices can tell how it ended. */
  | { readonly kind: 'ask-service' };

/** Decides from ECS's own records only; nothing is a success that ECS does not call one. */
export function judge(ours: OurDeployment, look: Look): Judgement {
  if (look.service !== undefined && look.service.status !== 'ACTIVE') {
    return { kind: 'ended', verdict: 'stopped', reason: `the service is ${look.service.status}` };
  }
  if (!ours.startsDeployment) return judgeCount(look.service);
  if (ours.isUndone) return judgeUndone(ours, look);
  return look.deployment === undefined
    ? judgeByService(ours, look.service)
    : judgeByDeployment(ours, look.deployment, look.service);
}

function judgeByDeployment(
  ours: OurDeployment,
  deployment: ServiceDeployment,
  service: ServiceSnapshot | undefined,
): Judgement {
  const reason = deployment.rollback?.reason ?? deployment.statusReason;
  switch (deployment.status) {
    case 'SUCCESSFUL':
      return { kind: 'ended', verdict: 'stable' };
    case 'ROLLBACK_SUCCESSFUL':
      return { kind: 'ended', verdict: 'rolled-back', reason };
    case 'ROLLBACK_FAILED':
      return { kind: 'ended', verdict: 'failed', reason: reason ?? 'the rollback failed as well' };
    case 'STOPPED':
      return judgeStopped(ours, deployment, service);
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return { kind: 'going-wrong', reason };
    default:
      return judgeRunning(ours, deployment, service);
  }
}

/** A breaker without rollback leaves the deployment standing as FAILED: nothing more will happen to it. */
function judgeRunning(
  ours: OurDeployment,
  deployment: ServiceDeployment,
  service: ServiceSnapshot | undefined,
): Judgement {
  const entry = service?.deployments.find((one) => one.id === ours.id);
  if (entry?.rolloutState === 'FAILED' && entry.status === 'PRIMARY') {
    return { kind: 'ended', verdict: 'failed', reason: entry.rolloutStateReason };
  }
  if (entry?.rolloutState === 'FAILED') return { kind: 'going-wrong', reason: entry.rolloutStateReason };
  if (deployment.circuitBreaker?.status === 'TRIGGERED' && service === undefined)
    return { kind: 'ask-service' };
  return { kind: 'going' };
}

/** STOPPED says only that it is over: the service tells whether another one replaced it or it failed. */
function judgeStopped(
  ours: OurDeployment,
  deployment: ServiceDeployment,
  service: ServiceSnapshot | undefined,
): Judgement {
  const reason = deployment.statusReason;
  if (service === undefined) return { kind: 'ask-service' };
  const entry = service.deployments.find((one) => one.id === ours.id);
  if (entry?.rolloutState === 'FAILED' || deployment.circuitBreaker?.status === 'TRIGGERED') {
    return { kind: 'ended', verdict: 'failed', reason: reason ?? entry?.rolloutStateReason };
  }
  const primary = primaryOf(service);
  if (primary !== undefined && primary.id !== ours.id && primary.createdAt >= deployment.createdAt) {
    return { kind: 'ended', verdict: 'superseded', newer: primary };
  }
  return { kind: 'ended', verdict: 'stopped', reason };
}

/** Without service deployments (not listed yet, or not permitted) deployments[] is followed by our id. */
function judgeByService(ours: OurDeployment, service: ServiceSnapshot | undefined): Judgement {
  if (service === undefined) return { kind: 'ask-service' };
  const entry = service.deployments.find((one) => one.id === ours.id);
  if (entry?.status === 'PRIMARY') {
    if (entry.rolloutState === 'COMPLETED') return { kind: 'ended', verdict: 'stable' };
    if (entry.rolloutState === 'FAILED') {
      return { kind: 'ended', verdict: 'failed', reason: entry.rolloutStateReason };
    }
    return { kind: 'going' };
  }
  const primary = primaryOf(service);
  const reason = whyRestored(ours, service);
  if (entry?.rolloutState === 'FAILED') return { kind: 'going-wrong', reason };
  // A rollback restores an older deployment; only one newer than ours can have superseded it.
  if (primary !== undefined && isOlder(primary, ours)) {
    return primary.rolloutState === 'IN_PROGRESS'
      ? { kind: 'going-wrong', reason }
      : { kind: 'ended', verdict: 'rolled-back', reason };
  }
  return { kind: 'ended', verdict: 'superseded', newer: primary };
}

function judgeCount(service: ServiceSnapshot | undefined): Judgement {
  if (service === undefined) return { kind: 'ask-service' };
  const settled = service.running === service.desired && service.pending === 0;
  return settled ? { kind: 'ended', verdict: 'stable' } : { kind: 'going' };
}

/** A deployment that is restored keeps the time it was created at. */
function isOlder(deployment: RolloutDeployment, ours: OurDeployment): boolean {
  return deployment.createdAt < ours.createdAt;
}

function primaryOf(service: ServiceSnapshot): RolloutDeployment | undefined {
  return service.deployments.find((one) => one.status === 'PRIMARY');
}

/** By deployments[] alone only ours' own entry and event tell why; the restored deployment's reason is about itself. */
function whyRestored(ours: OurDeployment, service: ServiceSnapshot): string | undefined {
  const entry = service.deployments.find((one) => one.id === ours.id);
  if (entry?.rolloutState === 'FAILED') return entry.rolloutStateReason;
  const failed = `(deployment ${ours.id}) deployment failed: `;
  const event = service.events.find((one) => one.message.includes(failed));
  return event && `deployment failed: ${event.message.split(failed)[1]}`;
}
