import { BatchDeleteImageCommand, DescribeImagesCommand } from '@aws-sdk/client-ecr';
import { basic, type ScanStage, type ScanStageOptions, scanStage } from '../../support/scan-stage.js';
import type { ScriptedShip } from '../../support/scripted-service.js';

process.env.AWS_REGION = 'eu-central-1';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

let stage: ScanStage;
afterEach(() => stage.close());

async function start(options: ScanStageOptions): Promise<void> {
  stage = await scanStage(options);
  await stage.push('v2');
}

const looks = ({ requests }: ScriptedShip) =>
  requests.filter((one) => one === 'DescribeImageScanFindings').length;
const summaryOf = ({ outcome }: ScriptedShip) =>
  outcome.stages.find(({ stage: name }) => name === 'scan')?.summary;
const findings = [basic('CVE-2026-1', 'HIGH'), basic('CVE-2026-2', 'LOW', 'zlib')];

describe('requests', () => {
  it('off asks nothing', async () => {
    await start({ rule: { findings } });
    const shipped = await stage.ship('v2', { gate: 'off' });
    expect(looks(shipped)).toBe(0);
    expect(shipped.outcome.facts.scan).toBeUndefined();
  });

  it('report asks once for an image that is scanned, also when nothing has to be deployed', async () => {
    await start({ rule: { findings } });
    await stage.ship('v2', { gate: 'report' });
    const again = await stage.ship('v2', { gate: 'report' });
    expect(again.outcome).toMatchObject({
      verdict: 'unchanged',
      facts: { scan: { counts: { HIGH: 1, LOW: 1 } } },
    });
    expect(again.requests.filter((one) => /Scan/.test(one))).toEqual(['DescribeImageScanFindings']);
  });

  it('report does not wait for a scan that outlasts the deployment', async () => {
    await start({ rule: { findings, seconds: 3000 } });
    const without = await stage.ship('v2', { gate: 'off' });
    await stage.push('v3');
    const shipped = await stage.ship('v3', { gate: 'report' });
    expect(shipped.seconds).toBeLessThanOrEqual(without.seconds + 1);
    expect(looks(shipped)).toBe(2);
    expect(shipped.outcome.facts.scan).toMatchObject({ result: 'unknown', findings: [] });
  });

  it('report looks only once when nothing is to be deployed, though the scan goes on', async () => {
    await start({ rule: { findings, seconds: 3000 } });
    await stage.ship('v2', { gate: 'off' });
    const again = await stage.ship('v2', { gate: 'report' });
    expect(again.outcome.verdict).toBe('unchanged');
    expect(looks(again)).toBe(1);
  });

  it('report waits no longer than two seconds for an answer after the verdict', async () => {
    await start({ rule: { findings } });
    await stage.ship('v2', { gate: 'off' });
    stage.service.emulator.faults.add([{ operation: 'DescribeImageScanFindings', latencyMs: 20_000 }]);
    const before = Date.now();
    const { outcome } = await stage.ship('v2', { gate: 'report' });
    expect(Date.now() - before).toBeLessThan(5000);
    expect(outcome).toMatchObject({ verdict: 'unchanged', exitCode: 0 });
    expect(outcome.notices.join('\n')).toMatch(/did not tell the scan’s findings in time/);
  });

  it('a gate paces its looks and tells how long it has waited', async () => {
    await start({ rule: { findings: [], seconds: 120 } });
    const shipped = await stage.ship('v2', { gate: 'high' });
    expect(shipped.outcome.exitCode).toBe(0);
    expect(looks(shipped)).toBeLessThanOrEqual(17);
    const lines = shipped.events.flatMap((event) => (event.kind === 'stage-progress' ? [event.line] : []));
    const waits = lines.filter((line) => line.startsWith('waiting for ECR’s scan: IN_PROGRESS;'));
    expect(waits[0]).toMatch(/; 0 s of at most 300 s$/);
    expect(waits.length).toBeGreaterThan(2);
    expect(waits.length).toBeLessThan(6);
  });

  it('a gate gives up when scan-timeout has passed, and not before', async () => {
    await start({ rule: { findings, seconds: 3000 } });
    const before = stage.service.clock.now();
    const { outcome } = await stage.ship('v2', { gate: 'low', timeoutMs: 42_000 });
    expect(outcome.failure).toMatchObject({ code: 'scan-unfinished' });
    expect(outcome.failure?.remedy).toMatch(/scan-timeout/);
    expect(stage.service.clock.now() - before).toBe(42_000);
  });

  it('all pages of many findings are read', async () => {
    const many = Array.from({ length: 2345 }, (_, i) =>
      basic(`CVE-2026-${i}`, i === 2344 ? 'CRITICAL' : 'LOW'),
    );
    await start({ rule: { findings: many } });
    const shipped = await stage.ship('v2', { gate: 'report' });
    expect(shipped.outcome.facts.scan?.counts).toEqual({ CRITICAL: 1, LOW: 2344 });
    expect(shipped.outcome.facts.scan?.findings[0]?.name).toBe('CVE-2026-2344');
    expect(looks(shipped)).toBeLessThanOrEqual(4);
  });
});

describe('an image that nobody has scanned', () => {
  it('is scanned once', async () => {
    await start({ scanning: 'none', rule: { findings, seconds: 30 } });
    const first = await stage.ship('v2', { gate: 'critical' });
    const again = await stage.ship('v2', { gate: 'critical' });
    expect(first.requests.filter((one) => one === 'StartImageScan')).toHaveLength(1);
    expect(again.requests).not.toContain('StartImageScan');
    expect(again.outcome.facts.scan?.counts).toEqual({ HIGH: 1, LOW: 1 });
  });

  it('is waited for when somebody else has just used up the scan of the day', async () => {
    await start({ scanning: 'none', rule: { findings } });
    stage.service.emulator.faults.add([
      { operation: 'StartImageScan', code: 'LimitExceededException', message: 'The scan quota per image' },
    ]);
    const shipped = await stage.ship('v2', { gate: 'high', timeoutMs: 600_000 });
    expect(shipped.requests.filter((one) => one === 'StartImageScan')).toHaveLength(1);
    expect(shipped.outcome.failure).toMatchObject({
      code: 'scan-unavailable',
      message: /one scan of the day/,
    });
  });

  it('is refused by a gate where enhanced scanning does not cover the repository', async () => {
    await start({ scanning: 'none' });
    stage.service.emulator.faults.add([
      { operation: 'StartImageScan', code: 'ValidationException', message: 'This feature is disabled' },
    ]);
    const before = stage.service.clock.now();
    const { outcome } = await stage.ship('v2', { gate: 'high', timeoutMs: 600_000 });
    expect(outcome.failure?.message).toMatch(/enhanced scanning does not cover this repository/);
    expect(stage.service.clock.now() - before).toBeLessThan(90_000);
  });

  it('that failed to be scanned is scanned again on another day', async () => {
    await start({ rules: [{ tag: 'v2', status: 'FAILED' }] });
    stage.service.clock.advance(25 * 3_600_000);
    const { outcome, requests } = await stage.ship('v2', { gate: 'high' });
    expect(requests.filter((one) => one === 'StartImageScan')).toHaveLength(1);
    expect(outcome.failure?.message).toMatch(/the scan failed/);
  });
});

describe('an image for several platforms', () => {
  const OCI = 'application/vnd.oci.image.manifest.v1+json';
  const part = (digest: string, architecture: string, more: object = {}) => ({
    mediaType: OCI,
    digest,
    size: 1,
    platform: { os: architecture === 'unknown' ? 'unknown' : 'linux', architecture },
    ...more,
  });

  async function pushIndex(): Promise<string> {
    const [amd64, arm64, attestation] = await Promise.all(
      ['amd64', 'arm64', 'att'].map((tag) => stage.push(tag)),
    );
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    const manifests = [
      part(amd64 ?? '', 'amd64'),
      part(arm64 ?? '', 'arm64'),
      part(attestation ?? '', 'unknown', { annotations }),
    ];
    await stage.pushManifest('multi', {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests,
    });
    const command = new DescribeImagesCommand({ repositoryName: 'app', imageIds: [{ imageTag: 'multi' }] });
    return (await stage.ecr.send(command)).imageDetails?.[0]?.imageDigest ?? '';
  }

  const rules = [
    { tag: 'amd64', findings },
    { tag: 'arm64', findings: findings.slice(0, 1) },
    { tag: 'att', findings: [basic('CVE-2026-9', 'CRITICAL')] },
  ];

  it.each(['tag', 'digest'])('given by %s, is looked at platform by platform', async (how) => {
    stage = await scanStage({ rules });
    const digest = await pushIndex();
    stage.service.clock.advance(60_000);
    const image = how === 'tag' ? `${stage.uri}:multi` : `${stage.uri}@${digest}`;
    const shipped = await stage.service.ship({ image, scan: { gate: 'critical' } });
    expect(shipped.outcome).toMatchObject({ exitCode: 0, verdict: 'stable' });
    const scan = shipped.outcome.facts.scan;
    expect(scan?.findings.map(({ name, platforms }) => [name, ...platforms])).toEqual([
      ['CVE-2026-1', 'linux/amd64', 'linux/arm64'],
      ['CVE-2026-2', 'linux/amd64'],
    ]);
    expect(looks(shipped)).toBe(2);
    expect(shipped.requests).not.toContain('StartImageScan');
  });

  it('is not let through while one platform is not scanned', async () => {
    stage = await scanStage({ rules: [{ tag: 'arm64', status: 'UNSUPPORTED_IMAGE' }] });
    await pushIndex();
    const { outcome } = await stage.ship('multi', { gate: 'critical' });
    expect(outcome.failure).toMatchObject({ code: 'scan-unavailable' });
    expect(outcome.failure?.evidence.join('\n')).toMatch(/^linux\/arm64: ECR cannot scan/m);
  });
});

describe('when AWS does not answer', () => {
  const denied = (action: string) => {
    stage.service.emulator.permissions.set = { deny: [action] };
  };

  it.each(['ecr:DescribeImageScanFindings', 'ecr:StartImageScan'])(
    'without %s a gate names it',
    async (action) => {
      await start({ scanning: 'none', rule: { findings: [] } });
      denied(action);
      const { outcome, requests } = await stage.ship('v2', { gate: 'high' });
      expect(outcome).toMatchObject({ exitCode: 8, failure: { code: 'permission-denied' } });
      expect(outcome.failure?.message).toContain(action);
      expect(requests).not.toContain('UpdateService');
    },
  );

  it.each(['ecr:DescribeImageScanFindings', 'ecr:StartImageScan'])(
    'without %s a report says so',
    async (action) => {
      await start({ scanning: 'none', rule: { findings: [] } });
      denied(action);
      const { outcome } = await stage.ship('v2', { gate: 'report' });
      expect(outcome).toMatchObject({ exitCode: 0, verdict: 'stable' });
      expect(outcome.notices.join('\n')).toContain(action);
    },
  );

  it('a gate outlives throttling', async () => {
    await start({ rule: { findings } });
    stage.service.emulator.faults.add([
      { operation: 'DescribeImageScanFindings', throttle: true, forSeconds: 20 },
    ]);
    const { outcome } = await stage.ship('v2', { gate: 'high' }, { attempts: 1 });
    expect(outcome.failure).toMatchObject({ code: 'scan-findings' });
    expect(outcome.notices.join('\n')).toMatch(/goes on asking/);
  });

  it('a report lets the deployment go on', async () => {
    await start({ rule: { findings } });
    stage.service.emulator.faults.add([{ operation: 'DescribeImageScanFindings', status: 503 }]);
    const shipped = await stage.ship('v2', { gate: 'report' }, { attempts: 1 });
    expect(shipped.outcome).toMatchObject({ exitCode: 0, verdict: 'stable' });
    expect(summaryOf(shipped)).toBe('the findings are not known');
    expect(shipped.outcome.notices.join('\n')).toMatch(
      /The scan’s findings are not known: AWS cannot answer/,
    );
  });

  it('an image that is gone is said to be', async () => {
    await start({ rule: { findings } });
    const command = new DescribeImagesCommand({ repositoryName: 'app' });
    const digest = (await stage.ecr.send(command)).imageDetails?.[0]?.imageDigest ?? '';
    await stage.ecr.send(
      new BatchDeleteImageCommand({ repositoryName: 'app', imageIds: [{ imageDigest: digest }] }),
    );
    const image = `${stage.uri}@${digest}`;
    const { outcome } = await stage.service.ship({ image, scan: { gate: 'high' } });
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'image-not-found' } });
  });
});

it('an interrupt ends the wait and touches nothing', async () => {
  await start({ rule: { findings, seconds: 3000 } });
  const incident = { atSecond: 30, happen: async () => stage.service.interrupt() };
  const shipped = await stage.service.ship({ image: `${stage.uri}:v2`, scan: { gate: 'high' } }, [incident]);
  expect(shipped.outcome).toMatchObject({ verdict: 'cancelled', exitCode: 130 });
  expect(shipped.outcome.headline).toMatch(/before the service was touched/);
  expect(shipped.requests).not.toContain('RegisterTaskDefinition');
});

it('an image of elsewhere is shipped, but not through a gate', async () => {
  stage = await scanStage({});
  const told = await stage.service.ship({ image: 'example/web:2', scan: { gate: 'report' } });
  expect(told.outcome).toMatchObject({ exitCode: 0 });
  expect(looks(told)).toBe(0);
  const gated = await stage.service.ship({ image: 'example/web:3', scan: { gate: 'low' } });
  expect(gated.outcome.failure).toMatchObject({ code: 'scan-unavailable', message: /is not in ECR/ });
});
