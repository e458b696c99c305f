/** The shortest and longest interval that throttling forces, in milliseconds. */
const least = 2000;
const most = 30_000;

/**
 * The interval below which AWS is not asked, after one more answer: doubled by each throttled one, and given back slowly,
 * so that many watchers of one account share its rate evenly instead of starving one another.
 */
export function throttleFloorMs(floorMs: number, throttled: boolean): number {
  if (throttled) return Math.min(Math.max(2 * floorMs, least), most);
  const eased = 0.85 * floorMs;
  return eased < least / 2 ? 0 : eased;
}

/** Spreads a wait by a fifth either way, so that watchers that began together do not stay together. */
export function jittered(waitMs: number, random: () => number): number {
  return waitMs * (0.8 + 0.4 * random());
}

/** Puts off a wait by up to a tenth, 0.1 s at most: watchers do not come in step, and none comes too soon. */
export function spread(waitMs: number, random: () => number): number {
  return waitMs + Math.min(waitMs / 10, 100) * random();
}
