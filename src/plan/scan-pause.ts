/** Usual basic scans take some ten seconds, large images minutes: asked often at first, then less and less. */
const pausesMs = [3000, 4000, 5000, 5000, 8000, 10_000] as const;

/** Milliseconds until the scan is looked at again after so many looks; `leftMs` until nobody waits any more. */
export function scanPauseMs(looks: number, leftMs: number): number {
  const pause = pausesMs[Math.min(looks, pausesMs.length) - 1] ?? 3000;
  return Math.max(0, Math.min(pause, leftMs));
}
