import type { ScanConfig } from '../../src/config/config.js';
import {
  type FoundPackage,
  type ScanFinding,
  type Severity,
  severities,
} from '../../src/plan/scan-finding.js';
import { gateRefusal } from '../../src/plan/scan-gate.js';
import type { TargetScan } from '../../src/plan/scan-record.js';
import { scanSummary } from '../../src/plan/scan-words.js';
import { sumUpScan } from '../../src/plan/sum-up-scan.js';

const now = Date.parse('2026-11-21T23:59:59Z');
const openssl: FoundPackage = { name: 'openssl', installed: '3.0.1', fixedIn: '3.0.13' };

function finding(name: string, severity: Severity, packages: readonly FoundPackage[] = []): ScanFinding {
  return { name, severity, packages, platforms: [] };
}

function scanned(...findings: readonly ScanFinding[]): TargetScan {
  const manifest = { repository: 'web', digest: 'sha256:1' };
  return { target: { manifest }, scan: { status: 'COMPLETE', findings }, state: { kind: 'scanned' } };
}

function decide(gate: ScanConfig['gate'], scans: readonly TargetScan[], ignore: Record<string, string> = {}) {
  const { record, sorted } = sumUpScan('web@sha256:1', { gate, ignore, timeoutMs: 1 }, scans, now);
  return { record, sorted, refusal: gateRefusal(record, scans) };
}

const gates = ['critical', 'high', 'medium', 'low'] as const;

describe.each(gates.map((gate, index) => ({ gate, index })))('scan: $gate', ({ gate, index }) => {
  it.each(severities.map((severity, at) => ({ severity, stops: at <= index })))(
    'meets a finding of severity $severity: stops $stops',
    ({ severity, stops }) => {
      const { refusal, record } = decide(gate, [scanned(finding('CVE-1', severity))]);
      expect(refusal?.code).toBe(stops ? 'scan-findings' : undefined);
      expect(record.result).toBe(stops ? 'stopped' : 'passed');
      expect(refusal?.exitCode).toBe(stops ? 3 : undefined);
    },
  );
});

describe('a refusal', () => {
  it('tells which update helps, and how many findings none helps', () => {
    const { refusal } = decide('high', [
      scanned(
        finding('CVE-3', 'HIGH'),
        finding('CVE-2', 'HIGH', [openssl]),
        finding('CVE-1', 'CRITICAL', [openssl]),
        finding('CVE-4', 'LOW', [{ name: 'zlib', fixedIn: '2' }]),
      ),
    ]);
    expect(refusal?.message).toBe(
      'ECR’s scan stops this image (scan: high): 3 findings: 1 critical, 2 high; 2 have a fix. The service was not touched.',
    );
    expect(refusal?.remedy).toMatch(
      /^Update openssl to 3\.0\.13 \(a newer base image often has them\) and ship again\. 1 has no known fix yet\./,
    );
    expect(refusal?.evidence).toEqual([
      'web@sha256:1',
      'severity  package  installed  fixed in  name',
      'critical  openssl  3.0.1      3.0.13    CVE-1',
      'high      openssl  3.0.1      3.0.13    CVE-2',
      'high      –        –          –         CVE-3',
    ]);
  });

  it('is short however much was found', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      finding(`CVE-${i}`, 'HIGH', [{ name: `lib${i}`, fixedIn: '2' }]),
    );
    const { refusal } = decide('high', [scanned(...many)]);
    expect(refusal?.evidence).toHaveLength(23);
    expect(refusal?.evidence.at(-1)).toBe('… 480 more');
    expect(refusal?.remedy).toMatch(/and 495 more/);
  });

  it('does not wait for what is unknown when something known is bad enough', () => {
    const unknown: TargetScan = {
      target: { manifest: { repository: 'web', digest: 'sha256:2' }, platform: 'linux/arm64' },
      state: { kind: 'waiting', why: 'PENDING' },
    };
    expect(decide('high', [scanned(finding('CVE-1', 'HIGH')), unknown]).refusal?.code).toBe('scan-findings');
    expect(decide('high', [scanned(finding('CVE-1', 'LOW')), unknown]).refusal?.code).toBe('scan-unfinished');
    expect(decide('report', [scanned(finding('CVE-1', 'HIGH')), unknown]).refusal).toBeUndefined();
  });
});

describe('scan-ignore', () => {
  const scans = [scanned(finding('CVE-1', 'HIGH'), finding('CVE-2', 'HIGH'))];

  it('holds through its last day, counted apart with its reason', () => {
    const { record, refusal } = decide('high', scans, {
      'cve-1': '2026-11-21 not reachable',
      'CVE-2': '2027-01-01 fixed in the next release',
    });
    expect(refusal).toBeUndefined();
    expect(record).toMatchObject({ result: 'passed', counts: {}, findings: [] });
    expect(record.ignored[0]).toMatchObject({
      finding: { name: 'CVE-1' },
      ignore: { until: '2026-11-21', reason: 'not reachable' },
    });
    expect(scanSummary(record)).toBe('no findings; 2 ignored');
  });

  it('no longer ignores after its last day, which is told', () => {
    const { record, sorted, refusal } = decide('high', scans, {
      'CVE-1': '2026-11-20 not reachable',
      'CVE-2': '2026-11-21 later',
    });
    expect(refusal?.code).toBe('scan-findings');
    expect(record.findings.map(({ name }) => name)).toEqual(['CVE-1']);
    expect(sorted.expired.map(({ name }) => name)).toEqual(['CVE-1']);
  });

  it('that matches nothing is told', () => {
    const { sorted } = decide('high', scans, { 'CVE-9': '2027-01-01 gone' });
    expect(sorted.unmatched.map(({ name }) => name)).toEqual(['CVE-9']);
  });
});
