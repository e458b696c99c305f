import { scryptSync, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** Says whether hidden values are the same, and nothing of what they are. */
export interface Fingerprint {
  /** Hexadecimal, new for every plan. */
  readonly salt: string;
  /** Hexadecimal. */
  readonly hash: string;
}

/**
 * One hash over everything hidden: a value can only be guessed together with all the others, and each guess is slow
 * (scrypt with the cost that RFC 7914 gives for interactive use).
 */
export function fingerprintOf(hidden: unknown, salt: string): Fingerprint {
  return { salt, hash: scryptSync(canonicalJson(hidden), salt, 32).toString('hex') };
}

export function isSameFingerprint(hidden: unknown, { salt, hash }: Fingerprint): boolean {
  const now = Buffer.from(fingerprintOf(hidden, salt).hash);
  const before = Buffer.from(hash);
  return now.length === before.length && timingSafeEqual(now, before);
}
