import {
  CreateRepositoryCommand,
  GetRepositoryPolicyCommand,
  ListTagsForResourceCommand,
  SetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import { type ImageStage, imageStage } from '../../support/image-stage.js';

let stage: ImageStage;
beforeEach(async () => {
  stage = await imageStage();
});
afterEach(() => stage.close());

const wanted = { tags: { team: 'checkout' }, pullAccounts: ['210987654321'] };
const writes = (log: readonly { operation?: string }[]) =>
  log.flatMap(({ operation = '' }) => (/^(Put|Set|Tag|Create)/.test(operation) ? [operation] : []));

async function resourceTags(): Promise<Record<string, string>> {
  const resourceArn = (await stage.repository())?.repositoryArn ?? '';
  const { tags = [] } = await stage.ecr.send(new ListTagsForResourceCommand({ resourceArn }));
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}

async function policy(): Promise<{ Statement: readonly Record<string, unknown>[] }> {
  const { policyText = '' } = await stage.ecr.send(new GetRepositoryPolicyCommand({ repositoryName: 'web' }));
  return JSON.parse(policyText);
}

describe('a repository that is missing', () => {
  it('is created with scan on push, AES256, immutable commit tags, tags and no policy', async () => {
    await stage.ship();
    expect(await stage.repository()).toMatchObject({
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: 'AES256' },
    });
    expect(await resourceTags()).toEqual({ 'managed-by': 'ecs-ship' });
    await expect(policy()).rejects.toMatchObject({ name: 'RepositoryPolicyNotFoundException' });
  });

  it('gets the key, the tags, the exemptions and the accounts that are asked for', async () => {
    const kmsKey = 'arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555';
    await stage.ship({
      repository: { ...wanted, kmsKey },
      image: { tags: ['release-{major}', '{branch}', '{short-sha}'] },
      ci: { isCi: false, isPullRequest: false, branch: 'main' },
    });
    const created = await stage.repository();
    expect(created?.encryptionConfiguration).toEqual({ encryptionType: 'KMS', kmsKey });
    expect(created?.imageTagMutabilityExclusionFilters?.map(({ filter }) => filter)).toEqual([
      'latest',
      'ecs-ship.*',
      'release-*',
      'main',
    ]);
    expect(await resourceTags()).toEqual({ 'managed-by': 'ecs-ship', team: 'checkout' });
    const [statement] = (await policy()).Statement;
    expect(statement).toMatchObject({ Effect: 'Allow', Principal: { AWS: ['210987654321'] } });
  });

  it('may be created by another pipeline at the same moment', async () => {
    const shipping = stage.ship();
    const other = stage.ecr
      .send(new CreateRepositoryCommand({ repositoryName: 'web' }))
      .catch(() => undefined);
    expect((await shipping).outcome).toMatchObject({ verdict: 'stable' });
    await other;
  });
});

describe('a repository that exists', () => {
  const create = (change = {}) =>
    stage.ecr.send(new CreateRepositoryCommand({ repositoryName: 'web', ...change }));

  it('is only told about, and asked nothing of', async () => {
    await create();
    const shipped = await stage.ship({ repository: wanted });
    expect(shipped.notices).toContainEqual(
      'Repository web: tags differ (team); its policy does not let 210987654321 pull. repository-update: true changes that.',
    );
    expect(writes(shipped.log)).not.toEqual(expect.arrayContaining(['SetRepositoryPolicy']));
    expect(await stage.repository()).toMatchObject({ imageTagMutability: 'MUTABLE' });
  });

  it('is told of in the stage’s line alone where nothing that differs was asked for', async () => {
    await create();
    const { notices, outcome } = await stage.ship();
    expect(notices).toEqual([]);
    const line = outcome.stages.find(({ stage: name }) => name === 'repository')?.summary;
    expect(line).toContain('images are not scanned on push; tags of commits can be overwritten');
    const plan = await stage.ship({ dryRun: true });
    expect(JSON.stringify(plan.events)).toContain('images are not scanned on push');
    expect(plan.notices).toEqual([]);
  });

  it('is warned about where a tag that is asked for could not be moved', async () => {
    await create({ imageTagMutability: 'IMMUTABLE' });
    expect((await stage.ship({ image: { tags: ['stable'] } })).notices.join()).toContain(
      'stable cannot be moved. repository-update: true changes that.',
    );
  });

  it('is brought up to date with repository-update, and then has nothing to tell', async () => {
    await create();
    await stage.ship({ repository: { ...wanted, update: true } });
    expect(await stage.repository()).toMatchObject({
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageScanningConfiguration: { scanOnPush: true },
    });
    expect(await resourceTags()).toEqual({ team: 'checkout' });
    const again = await stage.ship({ repository: { ...wanted, update: true } });
    expect(again.notices).toEqual([]);
    expect(writes(again.log)).toEqual([]);
  });

  it('keeps the statements of others, and those accounts that it let in', async () => {
    await create();
    const theirs = { Sid: 'Theirs', Effect: 'Deny', Principal: '*', Action: 'ecr:DeleteRepository' };
    const policyText = JSON.stringify({ Version: '2012-10-17', Statement: [theirs] });
    await stage.ecr.send(new SetRepositoryPolicyCommand({ repositoryName: 'web', policyText }));
    await stage.ship({ repository: { ...wanted, update: true } });
    await stage.ship({ repository: { pullAccounts: ['333333333333'], update: true } });
    const { Statement } = await policy();
    expect(Statement).toContainEqual(theirs);
    expect(Statement).toContainEqual(
      expect.objectContaining({ Principal: { AWS: ['210987654321', '333333333333'] } }),
    );
  });

  it('is warned about when everybody may use it, and never about a condition', async () => {
    await create();
    const open = { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'ecr:*' };
    const set = (statement: object) =>
      stage.ecr.send(
        new SetRepositoryPolicyCommand({
          repositoryName: 'web',
          policyText: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
        }),
      );
    await set(open);
    expect((await stage.ship()).notices.join()).toContain('lets everybody with an AWS account in');
    await set({ ...open, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } });
    expect((await stage.ship()).notices.join()).not.toContain('everybody');
  });

  it('is not re-encrypted, and that is said', async () => {
    await create();
    const shipped = await stage.ship({ repository: { kmsKey: 'alias/images', update: true } });
    expect(shipped.notices.join()).toContain('encrypted with AES-256, not with alias/images');
    expect(await stage.repository()).toMatchObject({ encryptionConfiguration: { encryptionType: 'AES256' } });
  });

  it('is planned to change, as it would be', async () => {
    await create();
    const plan = await stage.ship({ repository: { ...wanted, update: true }, dryRun: true });
    expect(writes(plan.log)).toEqual([]);
    const ended = plan.events.find((event) => event.kind === 'planned');
    expect(JSON.stringify(ended)).toContain('"scanOnPush":true');
  });
});
