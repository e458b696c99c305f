const FIRST = 1_000;
/** Source: ECS developer guide, "Service throttle logic". */
const LONGEST = 27 * 60_000;
/** Tasks that did start are not throttled by ECS; a pause keeps a crash loop from spinning on a fast runtime. */
const LONGEST_AFTER_RUNNING = 10_000;

/** Milliseconds until the next start after this many rounds of failed starts in a row. */
export function backOff(rounds: number, reachedRunning: boolean): number {
  const doubled = FIRST * 2 ** Math.min(rounds - 1, 20);
  return Math.min(doubled, reachedRunning ? LONGEST_AFTER_RUNNING : LONGEST);
}
