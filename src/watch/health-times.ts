import type { ServiceSnapshot } from './rollout.js';

/** Without load balancer and health check ECS takes a task for healthy once it has run so long; a health check's default interval. */
const unchecked = 40_000;
const usualInterval = 30;

interface Checked {
  readonly essential?: boolean;
  readonly healthCheck?: { readonly interval?: number };
}

/** Where no load balancer decides whether a task is healthy, one of the two is known; milliseconds. */
export interface HealthTimes {
  /** From RUNNING until ECS takes a task for healthy that nothing checks. */
  readonly settleMs?: number;
  /** Between two health checks of its container. */
  readonly checkMs?: number;
}

/** Source: Amazon ECS developer guide, "Amazon ECS service deployment parameters" and "Determine task health". */
export function healthTimes(
  { targetGroupArns }: ServiceSnapshot,
  definition: Readonly<Record<string, unknown>>,
): HealthTimes {
  if (targetGroupArns.length > 0) return {};
  const containers = (definition.containerDefinitions ?? []) as readonly Checked[];
  const intervals = containers.flatMap(({ healthCheck }) =>
    healthCheck === undefined ? [] : (healthCheck.interval ?? usualInterval),
  );
  return intervals.length === 0 ? { settleMs: unchecked } : { checkMs: Math.max(...intervals) * 1000 };
}
