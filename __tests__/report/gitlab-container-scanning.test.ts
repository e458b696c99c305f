import Ajv from 'ajv';
import { basicFinding, enhancedFinding } from '../../src/adapters/aws/ecr-finding.js';
import type { ScanRecord } from '../../src/plan/scan-record.js';
import { gitlabContainerScanning } from '../../src/report/gitlab-container-scanning.js';
import { gitlabReportRules } from '../support/gitlab-report-rules.js';
import { cleanScan, fullScan, hugeScan } from './scan-records.js';

const validate = new Ajv({ allErrors: true }).compile(gitlabReportRules);
const began = Date.parse('2026-11-21T12:00:00.500Z');

interface Report {
  readonly scan: { readonly start_time: string; readonly end_time: string; readonly status: string };
  readonly vulnerabilities: readonly Record<string, unknown>[];
}

function reportOf(record: ScanRecord): Report {
  return JSON.parse(gitlabContainerScanning(record, began, began + 61_000)) as Report;
}

describe('GitLab’s container scanning report', () => {
  it.each([
    ['with everything', fullScan],
    ['of a clean image', cleanScan],
    ['of many findings', { ...hugeScan, findings: hugeScan.findings.slice(0, 2000) }],
  ])('%s keeps to the format', (_what, record) => {
    validate(reportOf(record));
    expect(validate.errors).toBeNull();
  });

  it('keeps to the format for findings of which ECR says nothing', () => {
    const bare = [basicFinding({ name: '' }), enhancedFinding({ title: '' })];
    validate(reportOf({ ...cleanScan, findings: bare.map((one) => ({ ...one, platforms: [''] })) }));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['no scanner', /"scanner": \{/, '"other": {'],
    ['a time with a zone', /12:00:00"/, '12:00:00Z"'],
    ['a severity in capitals', /"Critical"/, '"CRITICAL"'],
    ['a finding without an identifier', /"identifiers": \[[^\]]*\]/, '"identifiers": []'],
    ['a link that is none', /"url": "https:\/\/example/, '"url": "example'],
    ['an image without a name', /"image": ".*"/, '"image": ""'],
    ['a fix that is no text', /"solution": ".*"/, '"solution": null'],
  ])('the rules refuse %s', (_what, right, wrong) => {
    const text = gitlabContainerScanning(fullScan, began, began);
    const broken = text.replace(right, wrong);
    expect(broken).not.toBe(text);
    expect(validate(JSON.parse(broken))).toBe(false);
  });

  it('names severities, packages and fixes as GitLab shows them', () => {
    const { vulnerabilities, scan } = reportOf(fullScan);
    expect(vulnerabilities.map(({ severity }) => severity)).toEqual([
      'Critical',
      'High',
      'Medium',
      'Low',
      'Info',
      'Unknown',
      'Unknown',
    ]);
    expect(vulnerabilities[0]).toMatchObject({
      name: 'CVE-2026-1000',
      solution: 'Upgrade openssl from 3.0.1 to 3.0.13',
      identifiers: [{ type: 'cve', value: 'CVE-2026-1000', url: 'https://example.test/0' }],
      location: { dependency: { package: { name: 'openssl, libssl3' }, version: '3.0.1' } },
    });
    expect(scan).toMatchObject({
      start_time: '2026-11-21T12:00:00',
      end_time: '2026-11-21T12:01:01',
      status: 'failure',
    });
  });

  it('leaves out what is ignored, and says so', () => {
    const text = gitlabContainerScanning(fullScan, began, began);
    expect(reportOf(fullScan).vulnerabilities).toHaveLength(7);
    expect(text).toContain('CVE-2026-1 is ignored until 2027-03-31: minizip is not used');
  });

  it('gives a finding the same id in every report', () => {
    const ids = (record: ScanRecord) => reportOf(record).vulnerabilities.map(({ id }) => id);
    expect(ids(fullScan)).toEqual(ids({ ...fullScan, image: 'another@sha256:2' }));
    expect(new Set(ids(fullScan)).size).toBe(7);
  });
});
