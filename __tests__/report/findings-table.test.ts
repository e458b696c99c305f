import { findingsLines, scanMarkdown } from '../../src/report/findings-table.js';
import { outcomeDocument } from '../../src/report/json.js';
import { logLook } from '../../src/report/look.js';
import { summaryMarkdown } from '../../src/report/summary.js';
import { stable } from './fixtures.js';
import { cleanScan, fullScan, hugeScan } from './scan-records.js';

const lines = (record: typeof fullScan) => findingsLines(record, logLook()).map((line) => line.trim());

describe('findings in the log', () => {
  it('are a table, the worst first, and what is ignored below it', () => {
    expect(lines(fullScan).slice(0, 3)).toEqual([
      'severity       package           installed  fixed in  name',
      'critical       openssl, libssl3  3.0.1      3.0.13    CVE-2026-1000',
      'high           openssl, libssl3  3.0.1      3.0.13    CVE-2026-1001 (linux/amd64, linux/arm64)',
    ]);
    expect(lines(fullScan).at(-1)).toBe('ignored until 2027-03-31: CVE-2026-1 (minizip is not used)');
  });

  it('are few lines however many there are, none for a clean image', () => {
    expect(lines(hugeScan)).toHaveLength(12);
    expect(lines(hugeScan).at(-1)).toMatch(/^… 29990 more/);
    expect(lines(cleanScan)).toEqual([]);
  });

  it('cannot smuggle control characters in', () => {
    const [first, ...rest] = fullScan.findings;
    const name = 'CVE-1\u001b[2K\n::error::';
    const shown = findingsLines(
      { ...fullScan, findings: [{ ...(first ?? rest[0]), name } as never] },
      logLook(),
    );
    expect(shown).toHaveLength(3);
    expect(shown[1]).toMatch(/CVE-1 ::error::$/);
  });
});

describe('findings in the job summary', () => {
  it('are a folded table under one line', () => {
    const text = scanMarkdown(fullScan);
    expect(text).toMatch(
      /^\*\*Image scan\*\*: 7 findings: 1 critical, 1 high, .*; 2 have a fix; 1 ignored; linux\/arm64: /,
    );
    expect(text).toContain('| critical | openssl, libssl3 | 3.0.1 | 3.0.13 | CVE-2026-1000 |');
    expect(text).toContain('- ignored until 2027-03-31: CVE-2026-1 (minizip is not used)');
    expect(scanMarkdown(undefined)).toBe('');
  });

  it('stay far below what GitHub takes', () => {
    const text = summaryMarkdown({ ...stable, facts: { ...stable.facts, scan: hugeScan } });
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
    expect(text).toContain('… 29700 more');
  });
});

it('--json has the counts of all and the worst thousand', () => {
  const document = outcomeDocument({ ...stable, facts: { ...stable.facts, scan: hugeScan } });
  expect(document.scan).toMatchObject({ counts: { LOW: 30_000 }, result: 'reported' });
  expect((document.scan as typeof hugeScan).findings).toHaveLength(1000);
});
