import type { Diagnosis } from '../outcome.js';

/** The service that failed by itself, and why. */
export interface Failure {
  readonly name: string;
  readonly cause?: string | undefined;
}

/** Why a service that had not failed went back: on-service-failure is roll-back-all, and another one failed. */
export function otherFailed({ name, cause }: Failure, service: string): Diagnosis {
  return {
    id: 'other-service-failed',
    cause: `${name} failed, and all services go back then (on-service-failure: roll-back-all).`,
    evidence: cause === undefined ? [] : [`${name}: ${cause}`],
    remedy: `Nothing is known to be wrong with ${service}: see to ${name}, then ship again.`,
  };
}
