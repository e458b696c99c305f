import { breakerThreshold } from './circuit-breaker.js';
import type { Deployment } from './deployment.js';
import type { Service } from './service.js';

/** Brings the circuit breaker's counters up to date; answers the deployment that has just used up its failures. */
export function watchBreaker(service: Service): Deployment | undefined {
  const primary = service.deployments[0];
  const breaker = service.settings.deploymentConfiguration.deploymentCircuitBreaker;
  if (primary?.rolloutState !== 'IN_PROGRESS') return undefined;
  const threshold = breakerThreshold(service.desiredCount, breaker);
  const { current } = service;
  if (current !== undefined && current.status !== 'ROLLBACK_IN_PROGRESS') {
    current.breaker.status = breaker?.enable ? 'MONITORING' : 'DISABLED';
    current.breaker.failureCount = breaker?.enable ? primary.failureCount : 0;
    current.breaker.threshold = threshold;
  }
  return breaker?.enable && primary.failureCount >= threshold ? primary : undefined;
}
