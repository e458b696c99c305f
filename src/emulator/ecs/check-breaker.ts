import type { DeploymentCircuitBreaker } from '@aws-sdk/client-ecs';
import { invalidParameter } from './errors.js';

/** Percentages reach from 1 to 100 (source: ECS developer guide, deployment circuit breaker); the texts are inferred. */
export function checkBreaker(breaker: DeploymentCircuitBreaker | undefined): void {
  const { type, value } = breaker?.thresholdConfiguration ?? {};
  if (value === undefined) return;
  if (value < 1) throw invalidParameter('The deployment circuit breaker threshold must be at least 1.');
  if (type !== 'COUNT' && value > 100) {
    throw invalidParameter('The deployment circuit breaker threshold must be between 1 and 100 percent.');
  }
}
