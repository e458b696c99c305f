import { breakerThreshold } from './circuit-breaker.js';
import type { Service } from './service.js';

/** Brings the circuit breaker's counters up to date; answers whether the deployment has just used up its failures. */
export function watchBreaker(service: Service): boolean {
  const primary = service.deployments[0];
  const breaker = service.settings.deploymentConfiguration.deploymentCircuitBreaker;
  if (primary?.rolloutState !== 'IN_PROGRESS') return false;
  const threshold = breakerThreshold(service.desiredCount, breaker);
  const { current } = service;
  if (current !== undefined && current.status !== 'ROLLBACK_IN_PROGRESS') {
    current.breaker.status = breaker?.enable ? 'MONITORING' : 'DISABLED';
    current.breaker.failureCount = breaker?.enable ? primary.failureCount : 0;
    current.breaker.threshold = threshold;
  }
  const { failureCount } = primary;
  const trips = breaker?.enable === true && failureCount > 0 && failureCount >= threshold;
  if (trips && current !== undefined) current.breaker.status = 'TRIGGERED';
  return trips;
}
