import type { Look, OurDeployment } from './judge.js';
import type { TaskCounts } from './rollout.js';

/** Where a rollout stands, for whoever draws it; what is not known is left out. */
export interface RolloutView {
  /** `web:11`; left out when the same revision is deployed again. */
  readonly from?: string | undefined;
  /** `web:12` */
  readonly to: string;
  /** Tasks of the new revision. */
  readonly counts?: TaskCounts | undefined;
  /** Running tasks of what it replaces. */
  readonly oldRunning?: number | undefined;
  /** Failed tasks as ECS counts them, and at how many the circuit breaker trips. */
  readonly failed: number;
  readonly breakerTripsAt?: number | undefined;
  readonly targets?: { readonly healthy: number; readonly total: number } | undefined;
  /** Service deployment status or lifecycle stage, where it is worth telling. */
  readonly stage?: string | undefined;
  /** Percent of the production traffic that the new revision gets. */
  readonly trafficPercent?: number | undefined;
  /** Whose answer ECS waits for. */
  readonly waitsFor?: string | undefined;
  /** What a rollout of this service usually takes, in milliseconds. */
  readonly usualMs?: number | undefined;
  readonly serviceArn?: string | undefined;
}

/** What is known besides ECS's answers. */
export interface ViewFacts {
  readonly previousTaskDefinitionArn?: string | undefined;
  readonly targets?: RolloutView['targets'];
  readonly usualMs?: number | undefined;
  readonly serviceArn?: string | undefined;
}

/** From the newest answer of either kind. */
export function rolloutView(ours: OurDeployment, look: Look, facts: ViewFacts): RolloutView {
  const { deployment, service } = look;
  const { previousTaskDefinitionArn: previous, ...known } = facts;
  const entry = service?.deployments.find((one) => one.id === ours.id);
  const breaker = deployment?.circuitBreaker;
  return {
    ...known,
    from: previous === ours.taskDefinitionArn ? undefined : previous?.split('/').at(-1),
    to: ours.taskDefinitionArn.split('/').at(-1) ?? '',
    counts: deployment?.target ?? countsByService(ours, look),
    oldRunning: deployment?.source?.running ?? oldRunning(ours, look),
    failed: Math.max(breaker?.failureCount ?? 0, entry?.failedTasks ?? 0),
    breakerTripsAt: breaker === undefined || breaker.threshold === 0 ? undefined : breaker.threshold,
    stage: stageOf(look),
    trafficPercent: trafficOf(look),
    waitsFor: waitsFor(look),
  };
}

/** What an ordinary rolling update does not have: a status of its own, or a stage beyond starting tasks. */
export function stageOf({ deployment }: Look): string | undefined {
  const { status, lifecycleStage } = deployment ?? {};
  if (status !== undefined && status !== 'IN_PROGRESS') return status;
  return lifecycleStage === 'SCALE_UP' ? undefined : lifecycleStage;
}

/** Only while it is being shifted, or is on trial; elsewhere it says nothing. */
export function trafficOf({ deployment }: Look): number | undefined {
  return /TRAFFIC|BAKE/.test(deployment?.lifecycleStage ?? '') ? deployment?.trafficPercent : undefined;
}

/** A lifecycle hook holds the rollout up. */
export function waitsFor({ deployment }: Look): string | undefined {
  if (deployment?.awaitingHook !== undefined) return 'somebody to let it go on';
  return deployment?.runningHook && `the hook ${deployment.runningHook}`;
}

/** By deployments[], which names ours by id. */
export function countsByService(ours: OurDeployment, { service }: Look): TaskCounts | undefined {
  const entry = service?.deployments.find((one) => one.id === ours.id);
  return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}

function oldRunning(ours: OurDeployment, { service }: Look): number | undefined {
  return service?.deployments
    .filter((one) => one.id !== ours.id)
    .reduce((total, one) => total + one.running, 0);
}
