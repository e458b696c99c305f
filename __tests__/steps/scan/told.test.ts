import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesAdapter } from '../../../src/adapters/files.js';
import { basic, inspected, type ScanStage, scanStage } from '../../support/scan-stage.js';

process.env.AWS_REGION = 'eu-central-1';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let stage: ScanStage;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-ship-scan-'));
});

afterEach(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const findings = [basic('CVE-2026-1', 'HIGH'), basic('CVE-2026-2', 'LOW', 'zlib')];
const files = { scan: { sarifFile: 'out/scan.sarif', gitlabFile: 'out/gl.json' } };
const inFolder = () => ({ ports: { files: filesAdapter(folder) } });
const written = (name: string) => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'));

async function start(options: Parameters<typeof scanStage>[0]): Promise<void> {
  stage = await scanStage(options);
  await stage.push('v2');
}

it('both files are written, also when the gate stops the run', async () => {
  await start({ rule: { findings } });
  const { outcome } = await stage.ship('v2', { gate: 'high', ...files.scan }, inFolder());
  expect(outcome.exitCode).toBe(3);
  expect(written('scan.sarif').runs[0].results).toHaveLength(2);
  expect(written('gl.json').vulnerabilities).toHaveLength(2);
  expect(outcome.facts.scan).toMatchObject({ result: 'stopped', counts: { HIGH: 1, LOW: 1 } });
});

it('files of a scan that is not known say so', async () => {
  await start({ rule: { status: 'UNSUPPORTED_IMAGE' } });
  await stage.ship('v2', { gate: 'report', ...files.scan }, inFolder());
  expect(written('scan.sarif').runs[0].invocations[0].executionSuccessful).toBe(false);
  expect(written('gl.json').scan.status).toBe('failure');
});

it('a file that cannot be written is told and changes nothing else', async () => {
  await start({ rule: { findings: [] } });
  writeFileSync(join(folder, 'out'), 'a file where a folder should be');
  const { outcome } = await stage.ship('v2', { gate: 'high', ...files.scan }, inFolder());
  expect(outcome).toMatchObject({ exitCode: 0, verdict: 'stable' });
  expect(outcome.notices.join('\n')).toMatch(
    /out\/scan\.sarif cannot be written[\s\S]*out\/gl\.json cannot be written/,
  );
});

it('ignores let an image through, and tell when they have expired or match nothing', async () => {
  await start({ rule: { findings } });
  const day = (days: number) =>
    new Date(stage.service.clock.now() + days * 86_400_000).toISOString().slice(0, 10);
  const { outcome } = await stage.ship('v2', {
    gate: 'high',
    ignore: {
      'CVE-2026-1': `${day(1)} not reachable`,
      'CVE-2026-2': `${day(-2)} fixed next week`,
      'CVE-2026-3': `${day(30)} once there`,
    },
  });
  expect(outcome.exitCode).toBe(0);
  expect(outcome.stages.find((one) => one.stage === 'scan')?.summary).toBe(
    '1 finding: 1 low; none has a fix; none of high or worse; 1 ignored',
  );
  expect(outcome.notices).toEqual([
    `scan-ignore: CVE-2026-2 was ignored until ${day(-2)} (fixed next week) and counts again. Fix it, or set a later day.`,
    'scan-ignore: CVE-2026-3 is not among the findings (any more). Remove it from scan-ignore.',
  ]);
});

it('a finding of Inspector is told with package, versions and page', async () => {
  await start({
    scanning: 'enhanced',
    rule: { enhancedFindings: [inspected('CVE-2026-1', 'CRITICAL', '3.0.13-1~deb12u1')] },
  });
  const { outcome } = await stage.ship('v2', { gate: 'critical' });
  expect(outcome.failure?.evidence.at(-1)).toMatch(
    /^critical +libssl3 +3\.0\.11-1~deb12u2 +3\.0\.13-1~deb12u1 +CVE-2026-1$/,
  );
  expect(outcome.facts.scan?.findings[0]).toMatchObject({
    url: 'https://example.test/CVE-2026-1',
    score: 7.5,
  });
});

it('a finding of basic scanning is told with package, version and score', async () => {
  await start({ rule: { findings } });
  const { outcome } = await stage.ship('v2', { gate: 'report' });
  expect(outcome.facts.scan?.findings[0]).toEqual({
    name: 'CVE-2026-1',
    severity: 'HIGH',
    description: 'What CVE-2026-1 is about.',
    url: 'https://example.test/CVE-2026-1',
    score: 7.4,
    packages: [{ name: 'openssl', installed: '3.0.1' }],
    platforms: [],
  });
});

it('findings of a scan that no longer goes on are told to be old', async () => {
  await start({ rule: { findings } });
  const { imageScans } = await oldFindings();
  const { outcome } = await stage.ship('v2', { gate: 'critical' }, { ports: { imageScans } });
  expect(outcome.exitCode).toBe(0);
  expect(outcome.notices.join('\n')).toMatch(
    /may be out of date: the image is older than enhanced scanning looks at/,
  );
});

/** ECR may give earlier findings with a status that gets no new ones; the emulator does not. */
async function oldFindings() {
  const unexpected = () => Promise.reject(new Error('not asked for'));
  return {
    imageScans: {
      findScan: async () => ({ status: 'SCAN_ELIGIBILITY_EXPIRED', findings: [] }),
      startScan: unexpected,
    },
  };
}

it.each([
  ['off', { action: 'skip', summary: 'scan is off' }],
  ['report', { action: 'look', summary: 'tell what ECR finds in the image' }],
  ['high', { action: 'look', summary: 'go no further when ECR finds something of severity high or worse' }],
] as const)('a plan with scan: %s shows it and begins no scan', async (gate, row) => {
  await start({ rule: { findings } });
  const { events, requests } = await stage.ship('v2', { gate }, { dryRun: true });
  const planned = events.flatMap((event) => (event.kind === 'planned' ? event.plan.actions : []));
  expect(planned.find((one) => one.stage === 'scan')).toMatchObject(row);
  expect(requests).not.toContain('StartImageScan');
});
