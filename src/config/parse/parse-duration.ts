import { formatDurationOption } from './format-duration.js';
import { type Parsed, parsed, quoted, refused } from './parsed.js';

/** Hours, minutes and seconds in that order, each at most once; without look-around, so that RE2 reads it too. */
export const durationPattern = '[0-9]+h(?:[0-9]+m)?(?:[0-9]+s)?|[0-9]+m(?:[0-9]+s)?|[0-9]+s';

const seconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** In milliseconds; without a maximum, anything but zero will do, in which nothing could happen. */
export interface DurationBounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** `90s`, `10m`, `1h30m` in milliseconds. */
export function parseDuration(text: string, bounds: DurationBounds = {}): Parsed<number> {
  if (!new RegExp(`^(?:${durationPattern})$`).test(text)) {
    return refused(`${quoted(text)} is not a duration (${validFor(text, bounds)})`);
  }
  const parts = [...text.matchAll(/(\d+)([hms])/g)];
  const total =
    1000 * parts.reduce((sum, [, count, unit]) => sum + Number(count) * (seconds[unit ?? ''] ?? 0), 0);
  const { minimum = 1, maximum = Number.POSITIVE_INFINITY } = bounds;
  if (total >= minimum && total <= maximum) return parsed(total);
  return refused(
    bounds.maximum === undefined
      ? `${quoted(text)} is no time at all (${validTimes})`
      : `${quoted(text)} is not a duration ${between(bounds)}`,
  );
}

const validTimes = 'valid: 90s, 10m, 1h30m';

/** `from 5s to 5m` */
function between({ minimum = 0, maximum = 0 }: DurationBounds): string {
  return `from ${formatDurationOption(minimum)} to ${formatDurationOption(maximum)}`;
}

function validFor(text: string, bounds: DurationBounds): string {
  if (/^\d+$/.test(text)) return `write the unit: ${text}s or ${text}m`;
  return bounds.maximum === undefined ? validTimes : `valid: ${between(bounds)}`;
}
