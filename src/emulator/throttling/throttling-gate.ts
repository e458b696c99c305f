import type { Clock } from '../clock.js';
import type { Gate } from '../gate.js';
import { ECR_RATES } from './ecr-rates.js';
import { ECS_RATES } from './ecs-rates.js';
import { rateExceeded } from './rate-exceeded.js';
import { type Rate, TokenBucket } from './token-bucket.js';

interface NamedRate extends Rate {
  readonly name: string;
}

const ECS = new Map<string, NamedRate>(
  ECS_RATES.flatMap((category) => category.operations.map((operation) => [operation, category])),
);

/** The documented rate an operation counts towards; undefined where AWS publishes none. The registry spends ECR's. */
export function rateOf(service: string, operation: string): NamedRate | undefined {
  if (service === 'ecs') return ECS.get(operation);
  const perSecond = service === 'ecr' || service === 'registry' ? ECR_RATES[operation] : undefined;
  return perSecond === undefined ? undefined : { name: operation, capacity: perSecond, perSecond };
}

/** Refuses what exceeds AWS's documented rates, by the emulator's clock. */
export function throttlingGate(clock: Clock): Gate {
  const buckets = new Map<string, TokenBucket>();
  return async ({ service, operation, caller }, perform) => {
    const rate = rateOf(service, operation);
    if (rate === undefined) return perform();
    const key = `${caller.accountId}/${caller.region}/${rate.name}`;
    const bucket = buckets.get(key) ?? new TokenBucket(rate, clock.now());
    buckets.set(key, bucket);
    if (!bucket.take(clock.now())) throw rateExceeded(service);
    return perform();
  };
}
