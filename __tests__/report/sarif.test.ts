import type { ScanRecord } from '../../src/plan/scan-record.js';
import { sarif } from '../../src/report/sarif.js';
import { sarifProblems } from '../support/report-schemas.js';
import { cleanScan, fullScan, hugeScan } from './scan-records.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly suppressions?: readonly object[];
}

function runOf(record: ScanRecord) {
  return JSON.parse(sarif(record)).runs[0] as {
    readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
    readonly results: readonly Result[];
    readonly invocations: readonly Record<string, unknown>[];
  };
}

describe('the SARIF file', () => {
  it.each([
    ['with everything', fullScan],
    ['of a clean image', cleanScan],
    ['of many findings', { ...hugeScan, findings: hugeScan.findings.slice(0, 200) }],
  ])('%s is valid by the published schema', (_what, record) => {
    expect(sarifProblems(sarif(record))).toEqual([]);
  });

  it('is what the schema would refuse if it were not', () => {
    expect(sarifProblems('{"version":"2.1.0","runs":[{"tool":{"driver":{}}}]}')).not.toEqual([]);
  });

  it('says what GitHub’s code scanning sorts by: level, score, place', () => {
    const { results, tool } = runOf(fullScan);
    expect(results.slice(0, 4).map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'note']);
    expect(results[0]).toMatchObject({
      ruleId: 'CVE-2026-1000',
      message: { text: 'CVE-2026-1000 (critical) in openssl 3.0.1, libssl3. Update openssl to 3.0.13.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'team/web' }, region: { startLine: 1 } } }],
    });
    const scores = tool.driver.rules.map(
      ({ properties }) => (properties as Record<string, string>)['security-severity'],
    );
    expect(scores.slice(0, 4)).toEqual(['9.1', '8.0', '7.1', '2.0']);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('suppresses what is ignored, with the reason, and tells what is not known', () => {
    const { results, invocations } = runOf(fullScan);
    expect(results.at(-1)).toMatchObject({
      ruleId: 'CVE-2026-1',
      suppressions: [{ kind: 'external', justification: 'minizip is not used (until 2027-03-31)' }],
    });
    expect(results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(1);
    expect(invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(runOf(cleanScan).invocations[0]).toMatchObject({ executionSuccessful: true });
  });

  it('holds no more results than GitHub shows', () => {
    expect(runOf(hugeScan).results).toHaveLength(5000);
  });
});
