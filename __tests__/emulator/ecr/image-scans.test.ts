import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchGetRepositoryScanningConfigurationCommand,
  CreateRepositoryCommand,
  DescribeImageScanFindingsCommand,
  type DescribeImageScanFindingsCommandInput,
  GetRegistryScanningConfigurationCommand,
  PutImageScanningConfigurationCommand,
  PutRegistryScanningConfigurationCommand,
  type RegistryScanningRule,
  type ScanType,
  StartImageScanCommand,
} from '@aws-sdk/client-ecr';
import { readScanRules } from '../../../src/emulator/ecr/scan-rules.js';
import { DAY, type EcrStage, ecrStage, repositoryName } from '../../support/ecr-stage.js';
import { indexOf } from '../../support/push-image.js';

const FINDINGS = `
scanFindings:
  - repository: ap*
    tag: risky*
    seconds: 30
    findings:
      - { name: CVE-2026-0001, severity: CRITICAL, uri: 'https://example.test/1',
          attributes: [{ key: package_name, value: openssl }, { key: package_version, value: 3.0.1 }] }
      - { name: CVE-2026-0002, severity: HIGH }
      - { name: CVE-2026-0003, severity: HIGH }
    enhancedFindings:
      - awsAccountId: '123456789012'
        type: PACKAGE_VULNERABILITY
        title: CVE-2026-0001 - openssl
        severity: CRITICAL
        status: ACTIVE
        score: 9.8
        firstObservedAt: 2026-01-02T03:04:05Z
        packageVulnerabilityDetails: { vulnerabilityId: CVE-2026-0001 }
  - { tag: scratch, status: UNSUPPORTED_IMAGE }
  - { tag: broken, status: FAILED, description: 'InternalError: try again' }
  - { tag: stuck, status: IN_PROGRESS }
`;

let folder: string;
let stage: EcrStage;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'findings-test-'));
  const findings = join(folder, 'findings.yaml');
  writeFileSync(findings, FINDINGS);
  stage = await ecrStage({ findings });
});

afterEach(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const start = (imageTag: string) =>
  stage.ecr.send(new StartImageScanCommand({ repositoryName, imageId: { imageTag } }));
const find = (imageTag: string, input: Partial<DescribeImageScanFindingsCommandInput> = {}) =>
  stage.ecr.send(new DescribeImageScanFindingsCommand({ repositoryName, imageId: { imageTag }, ...input }));
const statusOf = async (tag: string) => (await find(tag)).imageScanStatus;
const scanOnPush = () => {
  const imageScanningConfiguration = { scanOnPush: true };
  return stage.ecr.send(
    new PutImageScanningConfigurationCommand({ repositoryName, imageScanningConfiguration }),
  );
};
const registry = (scanType: ScanType, ...rules: RegistryScanningRule[]) =>
  stage.ecr.send(new PutRegistryScanningConfigurationCommand({ scanType, rules }));
const matching = (scanFrequency: 'SCAN_ON_PUSH' | 'CONTINUOUS_SCAN', filter: string) => ({
  scanFrequency,
  repositoryFilters: [{ filter, filterType: 'WILDCARD' as const }],
});

describe('a basic scan', () => {
  it('is in progress for a while, then finds what the file says', async () => {
    const imageDigest = await stage.push('risky-1');
    await expect(find('risky-1')).rejects.toMatchObject({
      name: 'ScanNotFoundException',
      message: `Image scan does not exist for the image with '{imageDigest:'${imageDigest}', imageTag:'risky-1'}' in the repository with name 'app' in the registry with id '123456789012'`,
    });
    await expect(start('risky-1')).resolves.toMatchObject({
      imageId: { imageDigest, imageTag: 'risky-1' },
      imageScanStatus: { status: 'IN_PROGRESS' },
    });
    stage.clock.advance(29_999);
    const { imageScanFindings, imageScanStatus } = await find('risky-1');
    expect([imageScanFindings, imageScanStatus]).toEqual([undefined, { status: 'IN_PROGRESS' }]);
    stage.clock.advance(1);
    const scanned = new Date(stage.clock.now());
    await expect(find('risky-1')).resolves.toMatchObject({
      imageScanStatus: { status: 'COMPLETE', description: 'The scan was completed successfully.' },
      imageScanFindings: {
        imageScanCompletedAt: scanned,
        vulnerabilitySourceUpdatedAt: scanned,
        findingSeverityCounts: { CRITICAL: 1, HIGH: 2 },
        findings: [
          {
            name: 'CVE-2026-0001',
            severity: 'CRITICAL',
            attributes: [{ value: 'openssl' }, { value: '3.0.1' }],
          },
          { name: 'CVE-2026-0002' },
          { name: 'CVE-2026-0003' },
        ],
      },
    });
  });

  it('pages its findings and counts all of them on every page', async () => {
    await stage.push('risky');
    await start('risky');
    stage.clock.advance(60_000);
    const first = await find('risky', { maxResults: 2 });
    const second = await find('risky', { maxResults: 2, nextToken: first.nextToken });
    const names = [first, second].map(({ imageScanFindings }) =>
      imageScanFindings?.findings?.map(({ name }) => name),
    );
    expect(names).toEqual([['CVE-2026-0001', 'CVE-2026-0002'], ['CVE-2026-0003']]);
    expect(second.imageScanFindings?.findingSeverityCounts).toEqual({ CRITICAL: 1, HIGH: 2 });
    expect(second.nextToken).toBeUndefined();
  });

  it.each([
    ['harmless', { status: 'COMPLETE', description: 'The scan was completed successfully.' }],
    ['broken', { status: 'FAILED', description: 'InternalError: try again' }],
    ['stuck', { status: 'IN_PROGRESS' }],
    [
      'scratch',
      {
        status: 'UNSUPPORTED_IMAGE',
        description: 'UnsupportedImageError: The operating system and/or package manager are not supported.',
      },
    ],
  ])('of image %s ends as the file says', async (tag, status) => {
    await scanOnPush();
    await stage.push(tag);
    stage.clock.advance(60_000);
    expect(await statusOf(tag)).toEqual(status);
    expect((await stage.images())[0]).toMatchObject({ imageScanStatus: status });
  });

  it('is made once a day, the push included', async () => {
    const tooMany = {
      name: 'LimitExceededException',
      message: 'The scan quota per image has been exceeded. Wait and try again.',
    };
    await stage.push('by-hand');
    await start('by-hand');
    stage.clock.advance(DAY - 1);
    await expect(start('by-hand')).rejects.toMatchObject(tooMany);
    stage.clock.advance(1);
    await start('by-hand');
    await scanOnPush();
    await stage.push('pushed');
    await expect(start('pushed')).rejects.toMatchObject(tooMany);
  });

  it('is of an image, not of an index', async () => {
    const child = await stage.push('child');
    await scanOnPush();
    await stage.pushManifest(indexOf([child]), 'list');
    await expect(start('list')).rejects.toMatchObject({ name: 'UnsupportedImageTypeException' });
    await expect(find('list')).rejects.toMatchObject({ name: 'ScanNotFoundException' });
    await expect(start('none')).rejects.toMatchObject({ name: 'ImageNotFoundException' });
  });
});

describe('an enhanced scan', () => {
  it('is pending, then active; DescribeImages sums it up', async () => {
    await registry('ENHANCED', matching('CONTINUOUS_SCAN', '*'));
    await stage.push('risky');
    expect(await statusOf('risky')).toEqual({ status: 'PENDING' });
    stage.clock.advance(30_000);
    const { imageScanStatus, imageScanFindings } = await find('risky');
    expect(imageScanStatus).toEqual({
      status: 'ACTIVE',
      description: 'Continuous scan is selected for image.',
    });
    expect(imageScanFindings?.findings).toBeUndefined();
    expect(imageScanFindings).toMatchObject({
      findingSeverityCounts: { CRITICAL: 1 },
      enhancedFindings: [
        { title: 'CVE-2026-0001 - openssl', firstObservedAt: new Date('2026-01-02T03:04:05Z') },
      ],
    });
    expect((await stage.images())[0]).toMatchObject({
      imageScanStatus: { status: 'ACTIVE' },
      imageScanFindingsSummary: { findingSeverityCounts: { CRITICAL: 1 } },
    });
  });

  it('is not to be had by hand, nor where no filter matches', async () => {
    await registry('ENHANCED', matching('SCAN_ON_PUSH', 'other'));
    await scanOnPush();
    await stage.push('one');
    await expect(start('one')).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(find('one')).rejects.toMatchObject({ name: 'ScanNotFoundException' });
  });

  it('begins for the images of the last 14 days when it is turned on', async () => {
    await stage.push('old');
    stage.clock.advance(15 * DAY);
    await stage.push('new');
    await registry('ENHANCED', matching('SCAN_ON_PUSH', 'app'));
    stage.clock.advance(60_000);
    expect([(await statusOf('old'))?.status, (await statusOf('new'))?.status]).toEqual([
      'SCAN_ELIGIBILITY_EXPIRED',
      'COMPLETE',
    ]);
  });
});

describe('the scanning configuration', () => {
  const frequencies = async (...repositoryNames: string[]) => {
    const command = new BatchGetRepositoryScanningConfigurationCommand({ repositoryNames });
    const { scanningConfigurations = [], failures } = await stage.ecr.send(command);
    const told = scanningConfigurations.map(({ scanFrequency, appliedScanFilters = [] }) =>
      [scanFrequency, ...appliedScanFilters.map(({ filter }) => filter)].join(' '),
    );
    return { told, failures };
  };

  it('is basic and without rules at first, and stays as it was put', async () => {
    const get = async () => {
      const { registryId, scanningConfiguration } = await stage.ecr.send(
        new GetRegistryScanningConfigurationCommand({}),
      );
      return { registryId, ...scanningConfiguration };
    };
    expect(await get()).toEqual({ registryId: '123456789012', scanType: 'BASIC', rules: [] });
    const rule = matching('SCAN_ON_PUSH', 'prod*');
    await registry('BASIC', rule);
    expect(await get()).toEqual({ registryId: '123456789012', scanType: 'BASIC', rules: [rule] });
  });

  it.each([
    ['prod', 'prod repo-prod prod-repo repo-prod-repo prodrepo'],
    ['*prod', 'prod repo-prod'],
    ['prod*', 'prod prod-repo prodrepo'],
    ['*prod*', 'prod repo-prod prod-repo repo-prod-repo prodrepo'],
    ['prod*repo', 'prod-repo prodrepo'],
  ])('filter %s matches what the user guide says', async (filter, expected) => {
    await registry('BASIC', matching('SCAN_ON_PUSH', filter));
    const names = ['prod', 'repo-prod', 'prod-repo', 'repo-prod-repo', 'prodrepo'];
    for (const name of names) await stage.ecr.send(new CreateRepositoryCommand({ repositoryName: name }));
    const { told } = await frequencies(...names);
    expect(names.filter((_, i) => told[i] === `SCAN_ON_PUSH ${filter}`).join(' ')).toBe(expected);
  });

  it('continuous scanning goes before scan on push; a missing repository is a failure', async () => {
    await registry('ENHANCED', matching('SCAN_ON_PUSH', '*'), matching('CONTINUOUS_SCAN', 'ap*'));
    expect(await frequencies('app', 'none')).toEqual({
      told: ['CONTINUOUS_SCAN ap*'],
      failures: [
        {
          repositoryName: 'none',
          failureCode: 'REPOSITORY_NOT_FOUND',
          failureReason: expect.stringContaining("'none' does not exist"),
        },
      ],
    });
  });

  it('is refused where a frequency does not go with the type', async () => {
    await expect(registry('BASIC', matching('CONTINUOUS_SCAN', '*'))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});

describe('a findings file', () => {
  it.each([
    ['- { repo: app }', 'scanFindings[0]: repo is not one of description, digest,'],
    ['- { status: DONE }', 'status DONE is not one of ACTIVE, COMPLETE,'],
    ['- { findings: [{ severity: BAD }] }', 'findings[0].severity must be one of CRITICAL,'],
    ['app: {}', 'scanFindings must be a list'],
  ])('is refused with %s', (text, why) => {
    const file = join(folder, 'bad.yaml');
    writeFileSync(file, text);
    expect(() => readScanRules(file)).toThrow(why);
  });

  it('is refused when it is not there', () => {
    expect(() => readScanRules(join(folder, 'none.yaml'))).toThrow(
      expect.objectContaining({ code: 'config-unreadable', message: expect.stringContaining('none.yaml') }),
    );
  });
});
