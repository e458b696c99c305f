import { type ScanFinding, severities } from '../../src/plan/scan-finding.js';
import type { ScanRecord } from '../../src/plan/scan-record.js';

const image = `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web@sha256:${'ab'.repeat(32)}`;

/** One of each severity, with and without a fix, a score, a package, a web address. */
export const everySeverity: readonly ScanFinding[] = severities.map((severity, i) => ({
  name: i === 5 ? 'TEMP-0841856-B18BAF' : `CVE-2026-${1000 + i}`,
  severity,
  ...(i % 2 === 0 ? { description: `Bad\u0007 things <b>happen</b>\nin ${severity}.`, score: 9.1 - i } : {}),
  ...(i % 3 === 0 ? { url: `https://example.test/${i}` } : {}),
  packages:
    i === 4
      ? []
      : [
          { name: 'openssl', installed: '3.0.1', ...(i < 2 ? { fixedIn: '3.0.13' } : {}) },
          { name: 'libssl3', path: '/usr/lib' },
        ],
  platforms: i === 1 ? ['linux/amd64', 'linux/arm64'] : [],
}));

/** A scan with everything that a record can hold. */
export const fullScan: ScanRecord = {
  gate: 'critical',
  result: 'stopped',
  image,
  counts: { CRITICAL: 1, HIGH: 1, MEDIUM: 1, LOW: 1, INFORMATIONAL: 1, UNDEFINED: 1, UNTRIAGED: 1 },
  fixable: 2,
  findings: everySeverity,
  ignored: [
    {
      finding: { name: 'CVE-2026-1', severity: 'HIGH', packages: [], platforms: [] },
      ignore: { name: 'CVE-2026-1', until: '2027-03-31', reason: 'minizip is not used' },
    },
  ],
  unknown: [{ digest: 'sha256:1', platform: 'linux/arm64', why: 'the scan is not finished (PENDING)' }],
  scannedAt: Date.parse('2026-11-21T12:00:00Z'),
};

export const cleanScan: ScanRecord = {
  gate: 'report',
  result: 'reported',
  image,
  counts: {},
  fixable: 0,
  findings: [],
  ignored: [],
  unknown: [],
};

/** More than any report shows. */
export const hugeScan: ScanRecord = {
  ...cleanScan,
  counts: { LOW: 30_000 },
  findings: Array.from({ length: 30_000 }, (_, i) => ({
    name: `CVE-2026-${i}`,
    severity: 'LOW' as const,
    description: 'x'.repeat(50),
    packages: [{ name: `package-${i}`, installed: '1' }],
    platforms: [],
  })),
};
