import type { ScanConfig } from '../config/config.js';
import { isFixable, type ScanFinding, type Severity, worstFirst } from './scan-finding.js';
import { stopsGate } from './scan-gate.js';
import { readIgnores, type SortedFindings, sortOut } from './scan-ignores.js';
import type { ScanRecord, TargetScan, UnknownScan } from './scan-record.js';

/** What the scans came to: findings of all platforms together, sorted out by gate and ignores; `now` in milliseconds since the epoch. */
export function sumUpScan(
  image: string,
  { gate, ignore }: ScanConfig,
  scans: readonly TargetScan[],
  now: number,
): { readonly record: ScanRecord; readonly sorted: SortedFindings } {
  const sorted = sortOut(mergedFindings(scans), readIgnores(ignore), now);
  const unknown = scans.flatMap(unknownScan);
  const times = scans.flatMap(({ scan }) => scan?.scannedAt ?? []);
  const wanted = gate === 'off' ? 'report' : gate;
  const record: ScanRecord = {
    gate: wanted,
    result: resultOf(wanted, sorted.counted, unknown),
    image,
    counts: countBySeverity(sorted.counted),
    fixable: sorted.counted.filter(isFixable).length,
    findings: sorted.counted,
    ignored: sorted.ignored,
    unknown,
    ...(times.length === 0 ? {} : { scannedAt: Math.max(...times) }),
  };
  return { record, sorted };
}

/** A finding that breaks the gate stops it, whatever else is not known. */
function resultOf(
  gate: ScanRecord['gate'],
  counted: readonly ScanFinding[],
  unknown: readonly UnknownScan[],
): ScanRecord['result'] {
  if (gate !== 'report' && counted.some((one) => stopsGate(gate, one))) return 'stopped';
  if (unknown.length > 0) return 'unknown';
  return gate === 'report' ? 'reported' : 'passed';
}

/** The same finding in several platforms is one. */
function mergedFindings(scans: readonly TargetScan[]): readonly ScanFinding[] {
  const merged = new Map<string, ScanFinding>();
  for (const { target, scan } of scans) {
    for (const finding of scan?.findings ?? []) {
      const key = JSON.stringify([finding.name, finding.severity, finding.packages]);
      const platforms = [
        ...(merged.get(key)?.platforms ?? []),
        ...(target.platform ? [target.platform] : []),
      ];
      merged.set(key, { ...finding, platforms });
    }
  }
  return [...merged.values()].sort(worstFirst);
}

function unknownScan({ target, state }: TargetScan): readonly UnknownScan[] {
  if (state.kind === 'scanned') return [];
  const { manifest, platform } = target;
  const why = state.kind === 'waiting' ? `the scan is not finished (${state.why})` : state.why;
  return [{ digest: manifest.digest, ...(platform === undefined ? {} : { platform }), why }];
}

function countBySeverity(findings: readonly ScanFinding[]): Partial<Record<Severity, number>> {
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}
