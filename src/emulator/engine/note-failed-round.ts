import { backOff } from './back-off.js';
import type { Deployment } from './deployment.js';
import type { EngineContext } from './engine-context.js';
import * as texts from './event-texts.js';
import type { Service } from './service.js';
import { tellOnce } from './tell.js';

/** Rounds of failed starts after which ECS says that it cannot get the tasks up. */
const MANY_ROUNDS = 5;

/** Tasks of a deployment that failed together. */
export interface FailedRound {
  readonly failures: number;
  /** Did one of them run at all? */
  readonly reachedRunning: boolean;
}

/** Counts failed tasks against their deployment and puts the next start off. */
export function noteFailedRound(
  service: Service,
  deployment: Deployment,
  { failures, reachedRunning }: FailedRound,
  context: EngineContext,
): void {
  if (deployment.rolloutState === 'IN_PROGRESS') {
    if (!deployment.hadHealthyTask) deployment.failedTasks += failures;
    deployment.failureCount += failures;
  }
  deployment.failedRounds += 1;
  const now = context.timers.now();
  deployment.startsAgainAt = now + backOff(deployment.failedRounds, reachedRunning);
  deployment.updatedAt = now;
  if (deployment.failedRounds >= MANY_ROUNDS) tellOnce(service, context, texts.INCONSISTENT_STARTS);
}
