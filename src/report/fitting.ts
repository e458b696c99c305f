/** GitHub takes 1 MiB of a step and shows nothing of more. */
export const mostStepBytes = 1_048_576;

/** Of the summary of a run, which something else of the step may follow. */
export const mostSummaryBytes = 1_000_000;

export const leftOut = 'Left out: GitHub takes no summary above 1 MiB. The log has all of it.';

/** Paragraphs of a summary; empty ones are left out. */
export const joined = (parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** The same in at most so many bytes: a part for which there is no room is left out, and that is said once at the end. */
export function joinedWithin(parts: readonly string[], bytes: number): string {
  let room = bytes - Buffer.byteLength(leftOut) - 4;
  const kept = parts.filter((part) => {
    const size = Buffer.byteLength(part) + 2;
    if (size > room) return false;
    room -= size;
    return true;
  });
  return joined(kept.length === parts.length ? kept : [...kept, leftOut]);
}
