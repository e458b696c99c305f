import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  BatchDeleteImageCommand,
  CreateRepositoryCommand,
  DeleteRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  GetLifecyclePolicyCommand,
  GetRegistryScanningConfigurationCommand,
  GetRepositoryPolicyCommand,
  ListTagsForResourceCommand,
  PutLifecyclePolicyCommand,
  PutRegistryScanningConfigurationCommand,
  SetRepositoryPolicyCommand,
  StartImageScanCommand,
} from '@aws-sdk/client-ecr';
import { type KillableEmulator, startKillableEmulator } from '../../support/killable-emulator.js';
import { sha256 } from '../../support/push-image.js';
import { seeded } from '../engine/seeded.js';

const repositoryName = 'team/app';
const running: KillableEmulator[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-emulator-folder-'));
});

afterEach(async () => {
  for (const emulator of running.splice(0)) await emulator.kill();
  rmSync(folder, { recursive: true, force: true });
});

const start = async () => {
  const emulator = await startKillableEmulator(folder);
  running.push(emulator);
  return emulator;
};

/** Everything ECR can tell, but the addresses, which change with the port, and what changes with the time of day. */
async function stateOf({ ecr }: KillableEmulator) {
  const { repositories = [] } = await ecr.send(new DescribeRepositoriesCommand({}));
  const resourceArn = repositories[0]?.repositoryArn;
  const filter = { imageStatus: 'ANY' } as const;
  const { imageDetails = [] } = await ecr.send(new DescribeImagesCommand({ repositoryName, filter }));
  const answers = await Promise.all([
    ecr.send(new GetLifecyclePolicyCommand({ repositoryName })),
    ecr.send(new GetRepositoryPolicyCommand({ repositoryName })),
    ecr.send(new ListTagsForResourceCommand({ resourceArn })),
    ecr.send(new GetRegistryScanningConfigurationCommand({})),
  ]);
  return [
    ...repositories.map(({ repositoryUri, ...repository }) => repository),
    ...imageDetails.map(({ imageScanStatus, ...image }) => image),
    ...answers.map(({ $metadata, ...answer }) => answer),
  ];
}

const expire = {
  rulePriority: 1,
  selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 30 },
  action: { type: 'expire' },
};
const pull = { Effect: 'Allow', Principal: '*', Action: 'ecr:BatchGetImage' };

/** Uses every setting that is to outlive a kill. */
async function setUp({ ecr, registry }: KillableEmulator): Promise<string> {
  await ecr.send(
    new CreateRepositoryCommand({
      repositoryName,
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'latest*' }],
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: 'KMS' },
      tags: [{ Key: 'team', Value: 'blue' }],
    }),
  );
  const lifecyclePolicyText = JSON.stringify({ rules: [expire] });
  await ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
  const policyText = JSON.stringify({ Statement: [pull] });
  await ecr.send(new SetRepositoryPolicyCommand({ repositoryName, policyText }));
  const repositoryFilters = [{ filter: 'prod*', filterType: 'WILDCARD' as const }];
  const rules = [{ scanFrequency: 'SCAN_ON_PUSH' as const, repositoryFilters }];
  await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'BASIC', rules }));
  await registry.pushImage(repositoryName, 'latest', 'older');
  await registry.pushImage(repositoryName, 'latest', 'old');
  return registry.pushImage(repositoryName, 'v1', 'content');
}

describe('an emulator with --data that is killed', () => {
  it('has every repository, setting, image and tag when it is started again', async () => {
    const first = await start();
    const digest = await setUp(first);
    await first.registry.fetch('GET', `/v2/${repositoryName}/manifests/v1`);
    const before = await stateOf(first);
    await first.kill();
    const second = await start();
    expect(await stateOf(second)).toEqual(before);
    const manifest = await second.registry.fetch('GET', `/v2/${repositoryName}/manifests/v1`);
    const text = await manifest.text();
    expect([sha256(text), manifest.headers.get('docker-content-digest')]).toEqual([digest, digest]);
    const layer = await second.registry.fetch('GET', `/v2/${repositoryName}/blobs/${sha256('content')}`);
    expect(await layer.text()).toBe('content');
    await expect(second.registry.pushImage(repositoryName, 'v1', 'other')).rejects.toThrow('immutable');
    const again = second.ecr.send(new StartImageScanCommand({ repositoryName, imageId: { imageTag: 'v1' } }));
    await expect(again).rejects.toMatchObject({ name: 'LimitExceededException' });
  });

  it('forgets what was deleted, and half an upload', async () => {
    const first = await start();
    await setUp(first);
    const imageIds = [{ imageTag: 'v1' }];
    await first.ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds }));
    await first.ecr.send(new CreateRepositoryCommand({ repositoryName: 'gone' }));
    await first.registry.pushImage('gone', 'latest', 'gone');
    await first.ecr.send(new DeleteRepositoryCommand({ repositoryName: 'gone', force: true }));
    const upload = await first.registry.fetch('POST', `/v2/${repositoryName}/blobs/uploads/`);
    const location = upload.headers.get('location') ?? '';
    await first.registry.fetch('PATCH', location, { body: 'half of' });
    const before = await stateOf(first);
    await first.kill();
    const second = await start();
    expect(await stateOf(second)).toEqual(before);
    expect((await second.registry.fetch('GET', location)).status).toBe(404);
    expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
    await second.ecr.send(new CreateRepositoryCommand({ repositoryName: 'gone' }));
    const { imageDetails } = await second.ecr.send(new DescribeImagesCommand({ repositoryName: 'gone' }));
    expect(imageDetails).toEqual([]);
  });

  it('lets another have its folder, which it does not while it lives', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(/folder.* is in use by the emulator with process id \d+/s);
    await first.ecr.send(new CreateRepositoryCommand({ repositoryName }));
    await first.kill();
    const { repositories } = await (await start()).ecr.send(new DescribeRepositoriesCommand({}));
    expect(repositories).toHaveLength(1);
  });

  it('in the middle of pushes has every image whose push was answered', async () => {
    const random = seeded(7);
    const answered = new Map<string, string>();
    for (let life = 0; life < 4; life += 1) {
      const emulator = await start();
      if (life === 0) await emulator.ecr.send(new CreateRepositoryCommand({ repositoryName }));
      for (const [tag, digest] of answered) expect(await pulled(emulator, tag)).toBe(digest);
      const pushing = [0, 1, 2].map((worker) =>
        pushUntilKilled(emulator, `life${life}-worker${worker}`, answered),
      );
      await sleep(150 + random() * 250);
      await emulator.kill();
      await Promise.all(pushing);
    }
    const last = await start();
    expect(answered.size).toBeGreaterThan(12);
    for (const [tag, digest] of answered) expect(await pulled(last, tag)).toBe(digest);
  });
});

async function pushUntilKilled({ registry }: KillableEmulator, name: string, answered: Map<string, string>) {
  try {
    for (let i = 0; ; i += 1) {
      const tag = `${name}-${i}`;
      answered.set(tag, await registry.pushImage(repositoryName, tag, `layer of ${tag}`.repeat(1_000)));
    }
  } catch {
    // The kill, which the pushes were waiting for.
  }
}

/** The digest of what a tag gives, its layer read through and checked. */
async function pulled({ registry }: KillableEmulator, tag: string): Promise<string> {
  const manifest = await registry.fetch('GET', `/v2/${repositoryName}/manifests/${tag}`);
  const text = await manifest.text();
  for (const { digest } of JSON.parse(text).layers) {
    const layer = await registry.fetch('GET', `/v2/${repositoryName}/blobs/${digest}`);
    expect(sha256(await layer.text())).toBe(digest);
  }
  return sha256(text);
}
