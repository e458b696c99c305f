import {
  BatchGetImageCommand,
  GetLifecyclePolicyCommand,
  ListImagesCommand,
  PutLifecyclePolicyCommand,
  UpdateImageStorageClassCommand,
} from '@aws-sdk/client-ecr';
import { DAY, type EcrStage, ecrStage, repositoryName } from '../../support/ecr-stage.js';
import { indexOf, manifestOf, OCI_MANIFEST } from '../../support/push-image.js';

const HOUR = 60 * 60 * 1000;
let stage: EcrStage;

afterEach(() => stage.close());

const put = async (...rules: readonly object[]) => {
  const numbered = rules.map((rule, i) => ({ rulePriority: i + 1, action: { type: 'expire' }, ...rule }));
  const lifecyclePolicyText = JSON.stringify({ rules: numbered }).padEnd(100);
  await stage.ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
};
const get = () => stage.ecr.send(new GetLifecyclePolicyCommand({ repositoryName }));
const tags = async () => (await stage.images()).map(({ imageTags }) => imageTags?.join() ?? '');

const keepTwo = { selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 2 } };
const days = (countType: string, countNumber: number) => ({
  tagStatus: 'any',
  countType,
  countUnit: 'days',
  countNumber,
});
const toArchive = { type: 'transition', targetStorageClass: 'archive' };

describe('a lifecycle policy', () => {
  it('is carried out every hour of the clock, and says when it was', async () => {
    stage = await ecrStage();
    await put(keepTwo);
    for (const tag of ['one', 'two', 'three']) {
      await stage.push(tag);
      stage.clock.advance(1_000);
    }
    expect((await get()).lastEvaluatedAt).toBeUndefined();
    expect(await tags()).toEqual(['one', 'two', 'three']);
    stage.clock.advance(HOUR);
    expect(await tags()).toEqual(['two', 'three']);
    expect((await get()).lastEvaluatedAt).toEqual(new Date(stage.clock.now() - 3_000));
    const layer = await (await stage.login()).fetch('HEAD', `/v2/app/manifests/one`);
    expect(layer.status).toBe(404);
  });

  it('is carried out as often as asked', async () => {
    stage = await ecrStage({ lifecycleInterval: DAY });
    await put({ selection: days('sinceImagePushed', 1) });
    await stage.push('one');
    stage.clock.advance(DAY);
    expect(await tags()).toEqual(['one']);
    stage.clock.advance(DAY);
    expect(await tags()).toEqual([]);
  });

  it('takes a manifest list first, what it named after it, and signatures with their subject', async () => {
    stage = await ecrStage();
    const child = await stage.push('child');
    await stage.pushManifest(indexOf([child]), 'list');
    const config = await (await stage.login()).pushBlob(repositoryName, '{}');
    const subject = { mediaType: OCI_MANIFEST, digest: child, size: 1 };
    const signature = JSON.stringify({ ...JSON.parse(manifestOf(config, [])), subject });
    await stage.pushManifest(signature);
    await put({ selection: days('sinceImagePushed', 1) });
    stage.clock.advance(DAY);
    expect(await tags()).toEqual(['child', 'list', '']);
    stage.clock.advance(HOUR);
    expect(await tags()).toEqual(['child', '']);
    stage.clock.advance(HOUR);
    expect(await tags()).toEqual([]);
  });

  it('archives: listed only when asked for, not to be pulled, back by a restore or a push', async () => {
    stage = await ecrStage();
    await put({ selection: days('sinceImagePulled', 30), action: toArchive });
    const digest = await stage.push('quiet');
    await stage.push('busy');
    stage.clock.advance(20 * DAY);
    await (await stage.login()).fetch('GET', '/v2/app/manifests/busy');
    stage.clock.advance(11 * DAY);
    expect(await tags()).toEqual(['busy']);
    const archived = await stage.images({ imageStatus: 'ARCHIVED' });
    expect(archived).toMatchObject([{ imageTags: ['quiet'], imageStatus: 'ARCHIVED' }]);
    expect(archived[0]?.lastArchivedAt).toBeInstanceOf(Date);
    const list = await stage.ecr.send(
      new ListImagesCommand({ repositoryName, filter: { imageStatus: 'ANY' } }),
    );
    expect(list.imageIds).toHaveLength(2);
    const pull = async () => (await (await stage.login()).fetch('GET', '/v2/app/manifests/quiet')).status;
    expect(await pull()).toBe(404);
    const imageIds = [{ imageTag: 'quiet' }];
    const got = await stage.ecr.send(new BatchGetImageCommand({ repositoryName, imageIds }));
    expect(got).toMatchObject({ images: [], failures: [{ failureCode: 'ImageInaccessible' }] });

    const restore = {
      repositoryName,
      imageId: { imageDigest: digest },
      targetStorageClass: 'STANDARD',
    } as const;
    const restored = await stage.ecr.send(new UpdateImageStorageClassCommand(restore));
    expect(restored.imageStatus).toBe('ACTIVATING');
    expect(await pull()).toBe(404);
    stage.clock.advance(20 * 60 * 1000);
    expect(await pull()).toBe(200);
    await stage.ecr.send(new UpdateImageStorageClassCommand({ ...restore, targetStorageClass: 'ARCHIVE' }));
    expect(await pull()).toBe(404);
    await stage.push('quiet');
    expect(await pull()).toBe(200);
  });

  it('deletes from the archive in the end', async () => {
    stage = await ecrStage();
    await put(
      { selection: days('sinceImagePushed', 30), action: toArchive },
      { selection: { ...days('sinceImageTransitioned', 90), storageClass: 'archive' } },
    );
    await stage.push('one');
    const count = async () => (await stage.images({ imageStatus: 'ANY' })).length;
    stage.clock.advance(119 * DAY);
    expect(await count()).toBe(1);
    stage.clock.advance(2 * DAY);
    expect(await count()).toBe(0);
  });
});
