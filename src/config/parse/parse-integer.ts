import { type Parsed, parsed, quoted, refused } from './parsed.js';

export interface IntegerBounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Decimal digits only: 1e3, 0x10 and 1.0 are more likely slips than wishes. */
export function parseInteger(text: string, bounds: IntegerBounds = {}): Parsed<number> {
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = bounds;
  const value = Number(text);
  const valid = /^[+-]?\d+$/.test(text) && value >= minimum && value <= maximum;
  return valid ? parsed(value) : refused(`${quoted(text)} is not ${nounOf(bounds)}`);
}

function nounOf({ minimum, maximum }: IntegerBounds): string {
  if (minimum !== undefined && maximum !== undefined) return `a whole number from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `a whole number of at least ${minimum}`;
  return maximum === undefined ? 'a whole number' : `a whole number of at most ${maximum}`;
}
