import { isFixable, type ScanFinding, severities } from './scan-finding.js';
import type { ScanRecord } from './scan-record.js';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `3 findings: 1 critical, 2 high; 2 have a fix` */
export function countsText(findings: readonly ScanFinding[]): string {
  if (findings.length === 0) return 'no findings';
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity.toLowerCase()}`];
  });
  const fixable = findings.filter(isFixable).length;
  const fixed = `${fixable === 0 ? 'none' : fixable} ${fixable === 1 || fixable === 0 ? 'has' : 'have'} a fix`;
  return `${counted(findings.length, 'finding')}: ${parts.join(', ')}; ${fixed}`;
}

/** A scan in one line. */
export function scanSummary(record: ScanRecord): string {
  const { findings, ignored, unknown, result, gate } = record;
  const told = unknown.length > 0 && findings.length === 0 ? [] : [countsText(findings)];
  const apart = ignored.length === 0 ? [] : [`${ignored.length} ignored`];
  const unseen = unknown.map(({ platform, why }) => `${platform === undefined ? '' : `${platform}: `}${why}`);
  const passed = result === 'passed' && findings.length > 0 ? [`none of ${gate} or worse`] : [];
  return [...told, ...passed, ...apart, ...unseen].join('; ');
}
