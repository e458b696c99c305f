/** What a watch may send in its first five minutes; the last ones are spread over the time that is left. */
const budget = { requests: 60, spread: 2, forMs: 300_000 };

/** What is kept for the time in which each second counts. */
const reserve = 14;

/** No wait for the budget's sake is longer, in milliseconds. */
const longest = 20_000;

/** The shortest wait once the five minutes are over and the end is not near, in milliseconds. */
const later = 2000;

/**
 * Milliseconds that a watch that has sent `spent` requests has to wait at least, so that sparse phases save for those in
 * which each second counts: `ending`. Source of the scarcity: Amazon ECS service quotas, "API throttling" (service
 * deployment reads: 50 at once, 20 per second and account).
 */
export function untilNextRequestMs(spent: number, watchedMs: number, ending: boolean): number {
  const leftMs = budget.forMs - watchedMs;
  if (leftMs <= 0) return ending ? 0 : later;
  const left = budget.requests - spent - (ending ? 0 : reserve);
  if (left > budget.spread) return 0;
  return left <= 0 ? Math.min(leftMs, longest) : Math.min(leftMs / left, longest);
}
