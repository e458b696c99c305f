import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { type AwsCli, awsCli, WAITER_FAILED } from '../../support/aws-cli.js';
import { openPlace, type Place } from '../../support/e2e-place.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

/** At twenty times the speed a scan of 30 s is under way at the waiter's first look and over at its second. */
const SPEED = 20;
const FINDINGS = `
- { tag: risky, seconds: 30, findings: [{ name: CVE-2026-0001, severity: HIGH }] }
- { tag: broken, seconds: 30, status: FAILED }
`;
const POLICY = {
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 1 },
      action: { type: 'expire' },
    },
  ],
};
const APP = ['--repository-name', 'app'];

let folder: string;
let place: Place;
let emulator: Emulator;
let aws: AwsCli;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waiters-test-'));
  const findings = join(folder, 'findings.yaml');
  writeFileSync(findings, FINDINGS);
  place = openPlace();
  emulator = await startTestEmulator({ speed: SPEED, findings });
  aws = awsCli(emulator.url, place);
  const ecr = new ECRClient(clientConfig(emulator));
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'app' }));
  const registry = await registryClient(ecr, emulator.url);
  for (const tag of ['risky', 'broken', 'unscanned']) await registry.pushImage('app', tag, tag);
});

afterAll(async () => {
  await emulator.close();
  place.remove();
  rmSync(folder, { recursive: true });
});

const scan = (tag: string) => aws.text('ecr', 'start-image-scan', ...APP, '--image-id', `imageTag=${tag}`);
const waitForScan = (tag: string) => [
  'ecr',
  'wait',
  'image-scan-complete',
  ...APP,
  '--image-id',
  `imageTag=${tag}`,
];

describe('aws ecr wait image-scan-complete', () => {
  it('comes back when the scan is complete', async () => {
    await scan('risky');
    await aws.text(...waitForScan('risky'));
    const findings = ['describe-image-scan-findings', ...APP, '--image-id', 'imageTag=risky'];
    await expect(aws.json('ecr', ...findings)).resolves.toMatchObject({
      imageScanStatus: { status: 'COMPLETE' },
      imageScanFindings: { findingSeverityCounts: { HIGH: 1 } },
    });
  });

  it('fails when the scan fails', async () => {
    await scan('broken');
    await expect(aws.refusal(...waitForScan('broken'))).resolves.toMatchObject({
      exitCode: WAITER_FAILED,
      stderr: expect.stringContaining(
        'Waiter ImageScanComplete failed: Waiter encountered a terminal failure state',
      ),
    });
  });

  it('fails where there is no scan', async () => {
    await expect(aws.refusal(...waitForScan('unscanned'))).resolves.toMatchObject({
      exitCode: WAITER_FAILED,
      stderr: expect.stringContaining('(ScanNotFoundException)'),
    });
  });
});

describe('aws ecr wait lifecycle-policy-preview-complete', () => {
  const wait = ['ecr', 'wait', 'lifecycle-policy-preview-complete', ...APP];

  it('fails before there is a preview, and comes back with its result', async () => {
    await expect(aws.refusal(...wait)).resolves.toMatchObject({ exitCode: WAITER_FAILED });
    const text = ['--lifecycle-policy-text', JSON.stringify(POLICY)];
    await aws.text('ecr', 'start-lifecycle-policy-preview', ...APP, ...text);
    await aws.text(...wait);
    await expect(aws.json('ecr', 'get-lifecycle-policy-preview', ...APP)).resolves.toMatchObject({
      status: 'COMPLETE',
      previewResults: [{ imageTags: ['risky'] }, { imageTags: ['broken'] }],
      summary: { expiringImageTotalCount: 2 },
    });
  });
});
