import { formatSize } from './format-size.js';
import { type Parsed, parsed, quoted, refused } from './parsed.js';

const units: Readonly<Record<string, number>> = {
  B: 1,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** A number and a unit; RE2 reads it too. */
export const sizePattern = '([0-9]+)(B|[KMGT]iB)';

/** Bytes. */
export interface SizeBounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** `512MiB` in bytes; only binary units, so that nobody has to guess what MB means. */
export function parseSize(text: string, bounds: SizeBounds = {}): Parsed<number> {
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = bounds;
  const match = new RegExp(`^${sizePattern}$`).exec(text);
  const unit = units[match?.[2] ?? ''];
  if (match === null || unit === undefined) {
    return refused(`${quoted(text)} is not a size (valid: 512MiB, 2GiB; units B, KiB, MiB, GiB, TiB)`);
  }
  const size = Number(match[1]) * unit;
  if (size >= minimum && size <= maximum) return parsed(size);
  return refused(`${quoted(text)} is not a size from ${formatSize(minimum)} to ${formatSize(maximum)}`);
}
