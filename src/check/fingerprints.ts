import { createHash } from 'node:crypto';
import type { CheckFinding } from './check-record.js';

/**
 * Names that stay the same when lines move: of rule, file, subject and message, counted where several have all in common.
 * No value of the files goes into them.
 */
export function checkFingerprints(findings: readonly CheckFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, place, subject = '', message }) => {
    const name = [rule.id, place.file, subject, message].join('\0');
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return createHash('sha256').update(`${name}\0${count}`).digest('hex');
  });
}
