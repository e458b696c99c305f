import {
  GetLifecyclePolicyPreviewCommand,
  type GetLifecyclePolicyPreviewCommandInput,
  PutLifecyclePolicyCommand,
  StartLifecyclePolicyPreviewCommand,
} from '@aws-sdk/client-ecr';
import { DAY, type EcrStage, ecrStage, repositoryName } from '../../support/ecr-stage.js';

const policyText = JSON.stringify({
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 1 },
      action: { type: 'expire' },
    },
    {
      rulePriority: 5,
      selection: { tagStatus: 'any', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 3 },
      action: { type: 'transition', targetStorageClass: 'archive' },
    },
  ],
});

let stage: EcrStage;

beforeEach(async () => {
  stage = await ecrStage();
});

afterEach(() => stage.close());

const start = (lifecyclePolicyText?: string) =>
  stage.ecr.send(new StartLifecyclePolicyPreviewCommand({ repositoryName, lifecyclePolicyText }));
const get = (input: Partial<GetLifecyclePolicyPreviewCommandInput> = {}) =>
  stage.ecr.send(new GetLifecyclePolicyPreviewCommand({ repositoryName, ...input }));

describe('a lifecycle policy preview', () => {
  it('is in progress, then shows what would go, and takes nothing', async () => {
    const pushedAt = new Date(stage.clock.now());
    const untagged = [await stage.push('moving')];
    const old = await stage.push('old');
    stage.clock.advance(4 * DAY);
    untagged.push(await stage.push('x').then(() => stage.push('moving')));
    await expect(start(policyText)).resolves.toMatchObject({
      registryId: '123456789012',
      repositoryName,
      lifecyclePolicyText: policyText,
      status: 'IN_PROGRESS',
    });
    await expect(get()).resolves.toMatchObject({ status: 'IN_PROGRESS', previewResults: [], summary: {} });
    stage.clock.advance(5_000);
    const { $metadata, ...preview } = await get();
    expect(preview).toEqual({
      registryId: '123456789012',
      repositoryName,
      lifecyclePolicyText: policyText,
      status: 'COMPLETE',
      previewResults: [
        {
          imageTags: ['moving'],
          imageDigest: untagged[0],
          imagePushedAt: pushedAt,
          action: { type: 'TRANSITION', targetStorageClass: 'ARCHIVE' },
          appliedRulePriority: 5,
          storageClass: 'STANDARD',
        },
        {
          imageTags: ['old'],
          imageDigest: old,
          imagePushedAt: pushedAt,
          action: { type: 'TRANSITION', targetStorageClass: 'ARCHIVE' },
          appliedRulePriority: 5,
          storageClass: 'STANDARD',
        },
      ],
      summary: {
        expiringImageTotalCount: 0,
        transitioningImageTotalCounts: [{ targetStorageClass: 'ARCHIVE', imageTotalCount: 2 }],
      },
    });
    expect(await stage.images()).toHaveLength(3);
  });

  it('pages, filters and finds by image', async () => {
    for (const content of ['a', 'b', 'c']) {
      await (await stage.login()).pushImage(repositoryName, 'moving', content);
      stage.clock.advance(1_000);
    }
    const kept = await stage.push('kept');
    stage.clock.advance(4 * DAY);
    await start(policyText);
    stage.clock.advance(5_000);
    const first = await get({ maxResults: 2 });
    const second = await get({ maxResults: 2, nextToken: first.nextToken });
    const actions = [first, second].map(({ previewResults }) =>
      previewResults?.map(({ action }) => action?.type),
    );
    expect(actions).toEqual([['EXPIRE', 'TRANSITION'], ['TRANSITION']]);
    expect(second.nextToken).toBeUndefined();
    const tags = async (input: Partial<GetLifecyclePolicyPreviewCommandInput>) =>
      (await get(input)).previewResults?.map(({ imageTags }) => imageTags);
    expect(await tags({ filter: { tagStatus: 'UNTAGGED' } })).toEqual([[]]);
    expect(await tags({ filter: { tagStatus: 'TAGGED' } })).toEqual([['moving'], ['kept']]);
    expect(await tags({ imageIds: [{ imageTag: 'kept' }, { imageDigest: kept }] })).toEqual([['kept']]);
    await expect(get({ imageIds: [{ imageTag: 'kept' }], maxResults: 5 })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(get({ maxResults: 101 })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('runs alone', async () => {
    await start(policyText);
    await expect(start(policyText)).rejects.toMatchObject({
      name: 'LifecyclePolicyPreviewInProgressException',
    });
    stage.clock.advance(5_000);
    await expect(start(policyText)).resolves.toMatchObject({ status: 'IN_PROGRESS' });
  });

  it('is of the policy of the repository unless told', async () => {
    await expect(start()).rejects.toMatchObject({ name: 'LifecyclePolicyNotFoundException' });
    await expect(get()).rejects.toMatchObject({ name: 'LifecyclePolicyPreviewNotFoundException' });
    await stage.ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText: policyText }));
    await expect(start()).resolves.toMatchObject({ lifecyclePolicyText: policyText });
  });

  it('is refused with a policy that breaks the grammar', async () => {
    await expect(start('{}'.padEnd(100))).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});
