import type { ScanRule } from '../../../src/emulator/ecr/scan-rules.js';
import { basic, inspected, type Scanning, type ScanStage, scanStage } from '../../support/scan-stage.js';

process.env.AWS_REGION = 'eu-central-1';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let stage: ScanStage;
afterEach(() => stage.close());

interface Row {
  readonly scanning: Scanning;
  readonly rule: ScanRule;
  /** What `scan: high` ends with. */
  readonly gate: { readonly exitCode: number; readonly code?: string; readonly says?: RegExp };
  /** What `scan: report` says of it. */
  readonly told: RegExp;
}

const high = [basic('CVE-2026-1', 'HIGH')];
const low = [basic('CVE-2026-2', 'LOW')];
const passes = { exitCode: 0 };
const blind = (says: RegExp) => ({ exitCode: 3, code: 'scan-unavailable', says });
const unfinished = { exitCode: 3, code: 'scan-unfinished', says: /not finished/ };
const stops = { exitCode: 3, code: 'scan-findings', says: /1 finding: 1 high/ };

const rows: readonly Row[] = [
  { scanning: 'basic', rule: { findings: high }, gate: stops, told: /^1 finding: 1 high; none has a fix$/ },
  { scanning: 'basic', rule: { findings: low }, gate: passes, told: /^1 finding: 1 low/ },
  { scanning: 'basic', rule: {}, gate: passes, told: /^no findings$/ },
  { scanning: 'basic', rule: { seconds: 20, findings: high }, gate: stops, told: /^1 finding: 1 high/ },
  { scanning: 'basic', rule: { seconds: 200, findings: high }, gate: stops, told: /not finished/ },
  {
    scanning: 'basic',
    rule: { status: 'IN_PROGRESS' },
    gate: unfinished,
    told: /not finished \(IN_PROGRESS\)/,
  },
  {
    scanning: 'basic',
    rule: { status: 'FAILED', description: 'InternalError: try again.' },
    gate: blind(/the scan failed \(FAILED: InternalError: try again\)/),
    told: /the scan failed/,
  },
  {
    scanning: 'basic',
    rule: { status: 'UNSUPPORTED_IMAGE' },
    gate: blind(/cannot scan this kind of image \(UNSUPPORTED_IMAGE: UnsupportedImageError/),
    told: /cannot scan this kind of image/,
  },
  { scanning: 'none', rule: { findings: high }, gate: stops, told: /^1 finding: 1 high/ },
  {
    scanning: 'enhanced',
    rule: { enhancedFindings: [inspected('CVE-2026-1', 'HIGH', '3.0.13-1')] },
    gate: stops,
    told: /^1 finding: 1 high; 1 has a fix$/,
  },
  {
    scanning: 'enhanced',
    rule: {
      enhancedFindings: [
        inspected('CVE-2026-1', 'UNTRIAGED'),
        inspected('CVE-2026-2', 'HIGH', '', 'SUPPRESSED'),
      ],
    },
    gate: passes,
    told: /^1 finding: 1 untriaged/,
  },
  { scanning: 'enhanced', rule: { status: 'COMPLETE' }, gate: passes, told: /^no findings$/ },
  { scanning: 'enhanced', rule: { status: 'PENDING' }, gate: unfinished, told: /not finished \(PENDING\)/ },
  ...(
    [
      ['SCAN_ELIGIBILITY_EXPIRED', /older than enhanced scanning looks at/],
      ['FINDINGS_UNAVAILABLE', /has no findings for this image/],
      ['LIMIT_EXCEEDED', /a quota of ECR’s scans is used up/],
      ['IMAGE_ARCHIVED', /the image is archived/],
      ['UNSUPPORTED_IMAGE', /cannot scan this kind of image/],
      ['FAILED', /the scan failed/],
    ] as const
  ).map(([status, why]): Row => ({ scanning: 'enhanced', rule: { status }, gate: blind(why), told: why })),
];

describe.each(rows)('$scanning scanning that comes to $rule.status $told', (row) => {
  beforeEach(async () => {
    stage = await scanStage(row);
    await stage.push('v2');
  });

  it('meets a gate', async () => {
    const { outcome, requests } = await stage.ship('v2', { gate: 'high' });
    const { exitCode, code, says } = row.gate;
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.failure?.code).toBe(code);
    if (says !== undefined) expect(outcome.failure?.message).toMatch(says);
    expect(requests.includes('UpdateService')).toBe(exitCode === 0);
    expect(requests.includes('RegisterTaskDefinition')).toBe(exitCode === 0);
  });

  it('is told and stops nothing', async () => {
    const { outcome, requests, events } = await stage.ship('v2', { gate: 'report' });
    expect(outcome).toMatchObject({ verdict: 'stable', exitCode: 0 });
    const scan = outcome.stages.find((one) => one.stage === 'scan');
    expect(scan?.summary).toMatch(row.told);
    expect(requests.filter((one) => one === 'DescribeImageScanFindings').length).toBeLessThanOrEqual(2);
    expect(events.some((event) => event.kind === 'findings')).toBe(true);
  });
});
