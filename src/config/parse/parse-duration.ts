import { type Parsed, parsed, quoted, refused } from './parsed.js';

/** Hours, minutes and seconds in that order, each at most once; without look-around, so that RE2 reads it too. */
export const durationPattern = '[0-9]+h(?:[0-9]+m)?(?:[0-9]+s)?|[0-9]+m(?:[0-9]+s)?|[0-9]+s';

const seconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** `90s`, `10m`, `1h30m` in milliseconds; zero is refused, since nothing could happen in it. */
export function parseDuration(text: string): Parsed<number> {
  if (!new RegExp(`^(?:${durationPattern})$`).test(text)) {
    return refused(`${quoted(text)} is not a duration (${validFor(text)})`);
  }
  const parts = [...text.matchAll(/(\d+)([hms])/g)];
  const total = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (seconds[unit ?? ''] ?? 0), 0);
  return total > 0
    ? parsed(total * 1000)
    : refused(`${quoted(text)} is no time at all (valid: 90s, 10m, 1h30m)`);
}

function validFor(text: string): string {
  return /^\d+$/.test(text) ? `write the unit: ${text}s or ${text}m` : 'valid: 90s, 10m, 1h30m';
}
