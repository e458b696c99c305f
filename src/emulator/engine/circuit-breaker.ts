import type { DeploymentCircuitBreaker } from '@aws-sdk/client-ecs';

const DEFAULT_THRESHOLD = { type: 'BOUNDED_PERCENT', value: 50 } as const;
const LEAST = 3;
const MOST = 200;

/**
 * How many failed tasks end a deployment: a share of the desired count, rounded up, within 3 and 200 unless unbounded.
 * Source: ECS developer guide, "How the Amazon ECS deployment circuit breaker detects failures".
 */
export function breakerThreshold(desired: number, breaker?: DeploymentCircuitBreaker): number {
  const { type, value } = breaker?.thresholdConfiguration ?? DEFAULT_THRESHOLD;
  const share = Math.ceil((desired * (value ?? DEFAULT_THRESHOLD.value)) / 100);
  if (type === 'COUNT') return value ?? LEAST;
  if (type === 'UNBOUNDED_PERCENT') return share;
  return Math.min(MOST, Math.max(LEAST, share));
}
