import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  ECRClient,
  ListImagesCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import {
  indexOf,
  OCI_INDEX,
  OCI_MANIFEST,
  type RegistryClient,
  registryClient,
  sha256,
} from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const repositoryName = 'app';
const clock = new VirtualClock();
let emulator: Emulator;
let ecr: ECRClient;
let registry: RegistryClient;

beforeEach(async () => {
  emulator = await startTestEmulator({ clock });
  ecr = new ECRClient(clientConfig(emulator));
  await ecr.send(new CreateRepositoryCommand({ repositoryName }));
  registry = await registryClient(ecr, emulator.url);
});

afterEach(() => emulator.close());

const describeAll = async () => (await ecr.send(new DescribeImagesCommand({ repositoryName }))).imageDetails;
const manifestOfTag = async (imageTag: string) =>
  (await ecr.send(new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag }] }))).images?.[0]
    ?.imageManifest;

describe('DescribeImages', () => {
  it('tells digest, tags, size, time and media types', async () => {
    const digest = await registry.pushImage(repositoryName, 'one', 'content');
    const config = '{"architecture":"amd64","os":"linux","of":"content"}';
    await expect(describeAll()).resolves.toEqual([
      {
        registryId: '123456789012',
        repositoryName,
        imageDigest: digest,
        imageTags: ['one'],
        imageSizeInBytes: 'content'.length + config.length,
        imagePushedAt: new Date(clock.now()),
        imageManifestMediaType: OCI_MANIFEST,
        artifactMediaType: 'application/vnd.oci.image.config.v1+json',
        imageStatus: 'ACTIVE',
      },
    ]);
  });

  it('filters by tag status and pages', async () => {
    await registry.pushImage(repositoryName, 'moved', 'old');
    const tagged = await registry.pushImage(repositoryName, 'moved', 'new');
    const filtered = await ecr.send(
      new DescribeImagesCommand({ repositoryName, filter: { tagStatus: 'TAGGED' } }),
    );
    expect(filtered.imageDetails?.map(({ imageDigest }) => imageDigest)).toEqual([tagged]);
    const first = await ecr.send(new DescribeImagesCommand({ repositoryName, maxResults: 1 }));
    const second = await ecr.send(new DescribeImagesCommand({ repositoryName, nextToken: first.nextToken }));
    expect(first.imageDetails?.[0]?.imageTags).toBeUndefined();
    expect(second.imageDetails?.[0]?.imageTags).toEqual(['moved']);
  });

  it('says which image is missing', async () => {
    const input = { repositoryName, imageIds: [{ imageTag: 'none' }] };
    await expect(ecr.send(new DescribeImagesCommand(input))).rejects.toMatchObject({
      name: 'ImageNotFoundException',
      message:
        "The image with imageId {imageDigest:'null', imageTag:'none'} does not exist within the repository with name 'app' in the registry with id '123456789012'",
    });
  });
});

describe('ListImages', () => {
  it('has one identifier per tag and one per untagged image', async () => {
    const old = await registry.pushImage(repositoryName, 'a', 'old');
    const fresh = await registry.pushImage(repositoryName, 'a', 'new');
    await ecr.send(
      new PutImageCommand({ repositoryName, imageTag: 'b', imageManifest: await manifestOfTag('a') }),
    );
    const { imageIds } = await ecr.send(new ListImagesCommand({ repositoryName }));
    expect(imageIds).toEqual([
      { imageDigest: old },
      { imageDigest: fresh, imageTag: 'a' },
      { imageDigest: fresh, imageTag: 'b' },
    ]);
  });
});

describe('BatchGetImage', () => {
  it('gives the manifest byte for byte and a failure for each that is missing', async () => {
    const digest = await registry.pushImage(repositoryName, 'one', 'content');
    const imageIds = [
      { imageTag: 'one' },
      { imageTag: 'none' },
      {},
      { imageDigest: 'sha256:short' },
      { imageTag: 'one', imageDigest: sha256('other') },
    ];
    const { images, failures } = await ecr.send(new BatchGetImageCommand({ repositoryName, imageIds }));
    expect(images).toHaveLength(1);
    expect(sha256(images?.[0]?.imageManifest ?? '')).toBe(digest);
    expect(images?.[0]?.imageId).toEqual({ imageTag: 'one', imageDigest: digest });
    expect(failures?.map(({ failureCode }) => failureCode)).toEqual([
      'ImageNotFound',
      'MissingDigestAndTag',
      'InvalidImageDigest',
      'ImageNotFound',
    ]);
  });
});

describe('PutImage', () => {
  it('adds a second tag to an image', async () => {
    const digest = await registry.pushImage(repositoryName, 'one', 'content');
    const { image } = await ecr.send(
      new PutImageCommand({ repositoryName, imageTag: 'two', imageManifest: await manifestOfTag('one') }),
    );
    expect(image?.imageId).toEqual({ imageDigest: digest, imageTag: 'two' });
    expect((await describeAll())?.[0]?.imageTags).toEqual(['one', 'two']);
  });

  it('refuses what is already so', async () => {
    const digest = await registry.pushImage(repositoryName, 'one', 'content');
    const imageManifest = await manifestOfTag('one');
    await expect(
      ecr.send(new PutImageCommand({ repositoryName, imageTag: 'one', imageManifest })),
    ).rejects.toMatchObject({
      name: 'ImageAlreadyExistsException',
      message: `Image with digest '${digest}' and tag 'one' already exists in the repository with name 'app' in registry with id '123456789012'`,
    });
  });

  it('refuses a digest that the manifest does not have', async () => {
    await registry.pushImage(repositoryName, 'one', 'content');
    const input = {
      repositoryName,
      imageTag: 'two',
      imageManifest: await manifestOfTag('one'),
      imageDigest: sha256('x'),
    };
    await expect(ecr.send(new PutImageCommand(input))).rejects.toMatchObject({
      name: 'ImageDigestDoesNotMatchException',
    });
  });

  it('refuses a manifest whose layers were never pushed', async () => {
    await registry.pushImage(repositoryName, 'one', 'content');
    const imageManifest = (await manifestOfTag('one'))?.replace(sha256('content'), sha256('other'));
    await expect(
      ecr.send(new PutImageCommand({ repositoryName, imageTag: 'two', imageManifest })),
    ).rejects.toMatchObject({
      name: 'LayersNotFoundException',
      message: expect.stringContaining(`[${sha256('other')}]`),
    });
  });

  it('refuses an index whose images were never pushed, and keeps one whose images were', async () => {
    const digest = await registry.pushImage(repositoryName, 'one', 'content');
    const put = (child: string) =>
      ecr.send(new PutImageCommand({ repositoryName, imageTag: 'index', imageManifest: indexOf([child]) }));
    await expect(put(sha256('other'))).rejects.toMatchObject({ name: 'ReferencedImagesNotFoundException' });
    const { image } = await put(digest);
    expect(image?.imageManifestMediaType).toBe(OCI_INDEX);
  });

  it('refuses text that is no manifest', async () => {
    const input = { repositoryName, imageTag: 'one', imageManifest: 'not json' };
    await expect(ecr.send(new PutImageCommand(input))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});

describe('BatchDeleteImage', () => {
  it('removes a tag, and the image with its last tag', async () => {
    await registry.pushImage(repositoryName, 'one', 'content');
    await ecr.send(
      new PutImageCommand({ repositoryName, imageTag: 'two', imageManifest: await manifestOfTag('one') }),
    );
    await ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag: 'one' }] }));
    expect((await describeAll())?.[0]?.imageTags).toEqual(['two']);
    await ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag: 'two' }] }));
    await expect(describeAll()).resolves.toEqual([]);
  });

  it('does not remove an image that an index needs', async () => {
    const imageDigest = await registry.pushImage(repositoryName, 'one', 'content');
    await ecr.send(
      new PutImageCommand({ repositoryName, imageTag: 'index', imageManifest: indexOf([imageDigest]) }),
    );
    const { failures } = await ecr.send(
      new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageDigest }] }),
    );
    expect(failures?.[0]?.failureCode).toBe('ImageReferencedByManifestList');
    await expect(describeAll()).resolves.toHaveLength(2);
  });

  it('frees a layer that no image needs any more, and keeps one that is shared', async () => {
    const imageDigest = await registry.pushImage(repositoryName, 'one', 'content');
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'other' }));
    await registry.pushBlob('other', 'content');
    await ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageDigest }] }));
    const layer = sha256('content');
    expect((await registry.fetch('HEAD', `/v2/app/blobs/${layer}`)).status).toBe(404);
    expect(await (await registry.fetch('GET', `/v2/other/blobs/${layer}`)).text()).toBe('content');
  });
});
