/** Requests that a watch may send at once, and how long it takes to earn another: 51 in five minutes. */
const atOnce = 28;
const earnMs = 13_000;

/**
 * Milliseconds until a watch that has sent `spent` requests may send the next one. Sparse phases save for the phases in
 * which each second counts; over time no watch takes more than its share of an account's rate. Source: Amazon ECS
 * service quotas, "API throttling" (service deployment reads: 50 at once, 20 per second and account).
 */
export function untilNextRequestMs(spent: number, watchedMs: number): number {
  return Math.max(0, (spent + 1 - atOnce) * earnMs - watchedMs);
}
