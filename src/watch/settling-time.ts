import type { ServiceSnapshot } from './rollout.js';

/** Without load balancer and health check ECS takes a task for healthy once it has run so long; a health check's default interval. */
const unchecked = 40_000;
const usualInterval = 30;

interface Checked {
  readonly essential?: boolean;
  readonly healthCheck?: { readonly interval?: number };
}

/**
 * Milliseconds from RUNNING until ECS takes a task for healthy if all goes well; undefined where a load balancer decides.
 * Source: Amazon ECS developer guide, "Amazon ECS service deployment parameters" and "Determine task health".
 */
export function settlingTime(
  { targetGroupArns }: ServiceSnapshot,
  definition: Readonly<Record<string, unknown>>,
): number | undefined {
  if (targetGroupArns.length > 0) return undefined;
  const containers = (definition.containerDefinitions ?? []) as readonly Checked[];
  const intervals = containers.flatMap(({ healthCheck }) =>
    healthCheck === undefined ? [] : (healthCheck.interval ?? usualInterval),
  );
  return intervals.length === 0 ? unchecked : Math.max(...intervals) * 1000;
}
