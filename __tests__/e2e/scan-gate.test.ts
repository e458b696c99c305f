import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../support/e2e-emulator.js';
import { documentOf } from '../support/e2e-program.js';
import { openStage, SHIP, type Stage } from '../support/e2e-stage.js';
import { basic } from '../support/scan-stage.js';

/** A real image with a finding: stopped at the gate, let through by an ignore, then only told. */
describe('dist/cli.js and the image scan', () => {
  let stage: Stage;

  beforeAll(async () => {
    const findings = [basic('CVE-2026-1', 'HIGH', 'busybox'), basic('CVE-2026-2', 'LOW', 'zlib')];
    stage = await openStage({ findings: [{ repository: 'web', seconds: 3, findings }] });
    stage.workspace.write('.gitignore', '*.sarif\n');
    await stage.workspace.commit('version 1');
  }, 60_000);
  afterAll(() => stage.close());

  const ship = (...more: readonly string[]) => stage.cli([...SHIP, '--json', ...more]);

  it('stops before the service is touched, with exit code 3', async () => {
    await stage.emulator.forget();
    const ended = await ship('--scan', 'high', '--scan-sarif', 'scan.sarif');
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toMatch(/✖ scan/);
    expect(ended.stderr).toMatch(/high +busybox +3\.0\.1 +– +CVE-2026-1/);
    expect(documentOf(ended)).toMatchObject({
      verdict: 'failed',
      causeId: 'scan-findings',
      scan: { result: 'stopped', counts: { HIGH: 1, LOW: 1 } },
    });
    const asked = operations(await stage.emulator.requests());
    expect(asked).not.toContain('RegisterTaskDefinition');
    expect(asked).not.toContain('UpdateService');
    const sarif = JSON.parse(readFileSync(join(stage.workspace.folder, 'scan.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'CVE-2026-1', level: 'error' });
  }, 60_000);

  it('goes through with an ignore, without another build', async () => {
    await stage.emulator.forget();
    const ended = await ship('--scan', 'high', '--scan-ignore', 'CVE-2026-1=2099-12-31 not reachable');
    expect(ended.stderr).toContain('ignored until 2099-12-31: CVE-2026-1 (not reachable)');
    expect(documentOf(ended)).toMatchObject({
      verdict: 'stable',
      scan: { result: 'passed', counts: { LOW: 1 } },
    });
    const requests = await stage.emulator.requests();
    expect(requests.some(({ path }) => path.startsWith('/v2/') && path.includes('uploads'))).toBe(false);
  }, 60_000);

  it('is told with every run, in no more than eight requests when nothing is to do', async () => {
    await stage.emulator.forget();
    const ended = await ship();
    expect(documentOf(ended)).toMatchObject({ verdict: 'unchanged', scan: { result: 'reported' } });
    expect(ended.stderr).toContain('2 findings: 1 high, 1 low; none has a fix');
    const asked = operations(await stage.emulator.requests());
    expect(asked.filter((one) => /Scan/.test(one))).toEqual(['DescribeImageScanFindings']);
    expect(asked.length).toBeLessThanOrEqual(8);
  }, 60_000);
});
