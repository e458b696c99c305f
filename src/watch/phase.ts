import type { Judgement, Look, OurDeployment } from './judge.js';
import type { TaskCounts } from './rollout.js';

/**
 * How far a rollout is, as far as that tells when it can end:
 * - `starting`: new tasks are missing, so that it cannot succeed yet;
 * - `failing`: some of them have failed;
 * - `finishing`: every new task runs and has to prove healthy;
 * - `draining`: ECS has given up the old tasks;
 * - `baking`, `shifting`, `paused`: ECS waits on purpose;
 * - `restoring`: it is ended or rolled back.
 */
export type Phase =
  | 'unknown'
  | 'starting'
  | 'failing'
  | 'finishing'
  | 'draining'
  | 'baking'
  | 'shifting'
  | 'paused'
  | 'restoring';

/**
 * The phase that one look shows; `unknown` while nothing has been counted. `keptOld`: when every new task ran before, ECS
 * still wanted old ones.
 */
export function phaseOf(ours: OurDeployment, look: Look, judgement: Judgement, keptOld: boolean): Phase {
  const { deployment } = look;
  if (judgement.kind === 'going-wrong' || /ROLLBACK|STOP/.test(deployment?.status ?? '')) return 'restoring';
  if (deployment?.awaitingHook !== undefined) return 'paused';
  if (deployment?.lifecycleStage === 'BAKE_TIME') return 'baking';
  if (/TRAFFIC_SHIFT/.test(deployment?.lifecycleStage ?? '')) return 'shifting';
  return phaseByCounts(ours, look, keptOld);
}

function phaseByCounts(ours: OurDeployment, look: Look, keptOld: boolean): Phase {
  const target = look.deployment?.target ?? countsByService(ours, look);
  if (target === undefined) return 'unknown';
  if (failedTasks(ours, look) > 0) return 'failing';
  if (target.running < target.requested) return 'starting';
  const source = look.deployment?.source;
  if (source === undefined || source.requested > 0) return 'finishing';
  return keptOld || source.running > 0 ? 'draining' : 'finishing';
}

/** By the service deployment's circuit breaker, or by deployments[] where there is none. */
export function failedTasks(ours: OurDeployment, { deployment, service }: Look): number {
  const entry = service?.deployments.find((one) => one.id === ours.id);
  return Math.max(deployment?.circuitBreaker?.failureCount ?? 0, entry?.failedTasks ?? 0);
}

function countsByService(ours: OurDeployment, { service }: Look): TaskCounts | undefined {
  const entry = service?.deployments.find((one) => one.id === ours.id);
  return entry && { requested: entry.desired, running: entry.running, pending: entry.pending };
}
