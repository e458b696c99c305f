import { isRollingBack } from './is-rolling-back.js';
import type { Look, OurDeployment } from './judge.js';
import type { ServiceDeployment } from './rollout.js';

/** What ECS will do once nobody watches any more: a sentence that begins with `ECS`. */
export function whatComesNext(ours: OurDeployment, look: Look): string {
  const { deployment, service } = look;
  if (isRollingBack(ours, look)) return 'ECS goes on rolling it back by itself.';
  if (deployment?.awaitingHook !== undefined) return afterHook(deployment);
  if (deployment?.lifecycleStage === 'BAKE_TIME') return 'ECS goes on baking and finishes it by itself.';
  const breaker = service?.circuitBreaker;
  if (breaker?.enabled === false) {
    return 'ECS goes on for ever: the service has no deployment circuit breaker, so nothing ends or rolls back the deployment by itself.';
  }
  if (breaker === undefined) return 'ECS goes on by itself.';
  const failed = deployment?.circuitBreaker;
  const when =
    failed === undefined || failed.threshold === 0
      ? 'once enough tasks have failed'
      : `at ${failed.threshold} failed tasks (${failed.failureCount} so far)`;
  return breaker.rollback
    ? `ECS goes on by itself; its circuit breaker rolls back ${when}.`
    : `ECS goes on by itself; its circuit breaker ends the deployment ${when}, without a rollback.`;
}

function afterHook({ awaitingHook, lifecycleStage }: ServiceDeployment): string {
  const { expiresAt, timeoutAction } = awaitingHook ?? {};
  const until =
    expiresAt === undefined
      ? ''
      : `, or until ${new Date(expiresAt).toISOString()} (then: ${timeoutAction ?? 'ROLLBACK'})`;
  return `ECS goes on waiting at ${lifecycleStage} until somebody answers the hook${until}.`;
}
