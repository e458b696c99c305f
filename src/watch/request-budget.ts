/** Requests that a watch may send at once, and how long it takes to earn another: 60 in the first five minutes, then more. */
const atOnce = 45;
const earnMs = { first: 20_000, later: 2000 };
const firstMs = 300_000;

/**
 * Milliseconds until a watch that has sent `spent` requests may send the next one. Sparse phases save for the phases in
 * which each second counts; over time no watch takes more than its share of an account's rate. Source: Amazon ECS
 * service quotas, "API throttling" (service deployment reads: 50 at once, 20 per second and account).
 */
export function untilNextRequestMs(spent: number, watchedMs: number): number {
  const missing = spent + 1 - atOnce;
  const earnedFirst = firstMs / earnMs.first;
  const at =
    missing <= earnedFirst ? missing * earnMs.first : firstMs + (missing - earnedFirst) * earnMs.later;
  return Math.max(0, at - watchedMs);
}
