import { CreateRepositoryCommand, DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import {
  indexOf,
  manifestOf,
  OCI_INDEX,
  OCI_MANIFEST,
  type RegistryClient,
  registryClient,
  sha256,
} from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

let clock: VirtualClock;
let emulator: Emulator;
let ecr: ECRClient;
let registry: RegistryClient;

beforeEach(async () => {
  clock = new VirtualClock();
  emulator = await startTestEmulator({ clock });
  ecr = new ECRClient(clientConfig(emulator));
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/app' }));
  registry = await registryClient(ecr, emulator.url);
});

afterEach(() => emulator.close());

const errorOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { code: string; message: string }[] };
  return { status: response.status, ...errors[0] };
};

const startUpload = async () =>
  (await registry.fetch('POST', '/v2/team/app/blobs/uploads/')).headers.get('location') ?? '';

describe('a login', () => {
  it('is asked for as ECR asks', async () => {
    const response = await fetch(`${emulator.url}/v2/`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(
      `Basic realm="http://127.0.0.1:${emulator.port}/",service="ecr.amazonaws.com"`,
    );
    expect(await response.text()).toBe('Not Authorized\n');
  });

  it('is refused with a password nobody was given', async () => {
    const authorization = `Basic ${Buffer.from('AWS:guess').toString('base64')}`;
    expect((await fetch(`${emulator.url}/v2/`, { headers: { authorization } })).status).toBe(401);
  });

  it('lasts twelve hours', async () => {
    clock.advance(12 * 3_600_000 - 1);
    expect((await registry.fetch('GET', '/v2/')).status).toBe(200);
    clock.advance(1);
    expect(await errorOf(await registry.fetch('GET', '/v2/'))).toEqual({
      status: 403,
      code: 'DENIED',
      message: 'Your authorization token has expired. Reauthenticate and try again.',
    });
  });
});

describe('an upload', () => {
  it('may come in chunks, is resumable, and ends with its digest', async () => {
    const location = await startUpload();
    const chunk = (body: string, range: string) =>
      registry.fetch('PATCH', location, { body, headers: { 'content-range': range } });
    expect((await chunk('hello ', '0-5')).status).toBe(202);
    const gap = await chunk('world', '9-13');
    expect([gap.status, gap.headers.get('range')]).toEqual([416, '0-5']);
    const status = await registry.fetch('GET', location);
    expect([status.status, status.headers.get('range')]).toEqual([204, '0-5']);
    await chunk('world', '6-10');
    const digest = sha256('hello world');
    const finished = await registry.fetch('PUT', `${location}?digest=${digest}`);
    expect([finished.status, finished.headers.get('docker-content-digest')]).toEqual([201, digest]);
    const blob = await registry.fetch('GET', `/v2/team/app/blobs/${digest}`);
    expect(await blob.text()).toBe('hello world');
  });

  it('is refused when its digest is another', async () => {
    const finished = await registry.fetch('PUT', `${await startUpload()}?digest=${sha256('x')}`, {
      body: 'y',
    });
    expect(await errorOf(finished)).toMatchObject({ status: 400, code: 'DIGEST_INVALID' });
    expect((await registry.fetch('HEAD', `/v2/team/app/blobs/${sha256('x')}`)).status).toBe(404);
  });

  it('may come with the POST', async () => {
    const digest = sha256('single');
    const path = `/v2/team/app/blobs/uploads/?digest=${digest}`;
    expect((await registry.fetch('POST', path, { body: 'single' })).status).toBe(201);
    expect((await registry.fetch('HEAD', `/v2/team/app/blobs/${digest}`)).headers.get('content-length')).toBe(
      '6',
    );
  });

  it('may be given up', async () => {
    const location = await startUpload();
    expect((await registry.fetch('DELETE', location)).status).toBe(204);
    expect(await errorOf(await registry.fetch('PATCH', location, { body: 'x' }))).toMatchObject({
      status: 404,
      code: 'BLOB_UPLOAD_UNKNOWN',
    });
  });

  it('is spared by a mount from another repository', async () => {
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'other' }));
    const { digest } = await registry.pushBlob('team/app', 'shared');
    const mount = (from: string) =>
      registry.fetch('POST', `/v2/other/blobs/uploads/?mount=${digest}&from=${from}`);
    expect((await mount('nowhere')).status).toBe(202);
    expect((await registry.fetch('HEAD', `/v2/other/blobs/${digest}`)).status).toBe(404);
    expect((await mount('team/app')).status).toBe(201);
    expect(await (await registry.fetch('GET', `/v2/other/blobs/${digest}`)).text()).toBe('shared');
  });
});

describe('a blob', () => {
  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['lines=1-2', 200, '0123456789', null],
  ])('is read by range %s', async (range, status, text, contentRange) => {
    const { digest } = await registry.pushBlob('team/app', '0123456789');
    const response = await registry.fetch('GET', `/v2/team/app/blobs/${digest}`, { headers: { range } });
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      text,
      contentRange,
    ]);
  });

  it('is not there in a repository it was not pushed to', async () => {
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'other' }));
    const { digest } = await registry.pushBlob('team/app', 'mine');
    expect(await errorOf(await registry.fetch('GET', `/v2/other/blobs/${digest}`))).toMatchObject({
      status: 404,
      code: 'BLOB_UNKNOWN',
    });
  });
});

describe('a manifest', () => {
  it('is had by tag and by digest, byte for byte', async () => {
    const digest = await registry.pushImage('team/app', 'one', 'content');
    for (const reference of ['one', digest]) {
      const response = await registry.fetch('GET', `/v2/team/app/manifests/${reference}`);
      expect(response.headers.get('content-type')).toBe(OCI_MANIFEST);
      expect(response.headers.get('docker-content-digest')).toBe(digest);
      expect(sha256(await response.text())).toBe(digest);
    }
    const head = await registry.fetch('HEAD', '/v2/team/app/manifests/one');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(100);
  });

  it('is refused before its layers are there, in ECR’s words', async () => {
    const layer = { digest: sha256('missing'), size: 7 };
    const body = manifestOf(await registry.pushBlob('team/app', '{}'), [layer]);
    const response = await registry.fetch('PUT', '/v2/team/app/manifests/one', { body });
    expect(await errorOf(response)).toEqual({
      status: 400,
      code: 'MANIFEST_BLOB_UNKNOWN',
      message: `Layers with digests '[${layer.digest}]' required for pushing image into repository with name 'team/app' in the registry with id '123456789012' do not exist`,
    });
  });

  it('is refused under a digest it does not have', async () => {
    const body = manifestOf(await registry.pushBlob('team/app', '{}'), []);
    const path = `/v2/team/app/manifests/${sha256('other')}`;
    expect(await errorOf(await registry.fetch('PUT', path, { body }))).toMatchObject({
      status: 400,
      code: 'DIGEST_INVALID',
    });
  });

  it('is refused when it is not one', async () => {
    const response = await registry.fetch('PUT', '/v2/team/app/manifests/one', { body: 'nonsense' });
    expect(await errorOf(response)).toMatchObject({ status: 400, code: 'MANIFEST_INVALID' });
  });

  it('may be an index of images that are there', async () => {
    const digest = await registry.pushImage('team/app', 'one', 'content');
    const path = '/v2/team/app/manifests/index';
    const put = (child: string) =>
      registry.fetch('PUT', path, { body: indexOf([child]), headers: { 'content-type': OCI_INDEX } });
    expect((await put(digest)).status).toBe(201);
    expect(await errorOf(await put(sha256('other')))).toMatchObject({ code: 'MANIFEST_BLOB_UNKNOWN' });
  });

  it('may not move an immutable tag, not even onto itself', async () => {
    const input = { repositoryName: 'fixed', imageTagMutability: 'IMMUTABLE' } as const;
    await ecr.send(new CreateRepositoryCommand(input));
    await registry.pushImage('fixed', 'v1', 'content');
    const again = registry.pushImage('fixed', 'v1', 'content');
    await expect(again).rejects.toThrow(
      "The image tag 'v1' already exists in the 'fixed' repository and cannot be overwritten because the repository is immutable.",
    );
  });

  it('is missing in ECR’s words', async () => {
    expect(await errorOf(await registry.fetch('GET', '/v2/team/app/manifests/none'))).toEqual({
      status: 404,
      code: 'MANIFEST_UNKNOWN',
      message: 'Requested image not found',
    });
  });

  it('goes by DELETE', async () => {
    const digest = await registry.pushImage('team/app', 'one', 'content');
    expect((await registry.fetch('DELETE', `/v2/team/app/manifests/${digest}`)).status).toBe(202);
    const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName: 'team/app' }));
    expect(imageDetails).toEqual([]);
  });
});

describe('a repository', () => {
  it('is missing in ECR’s words', async () => {
    expect(await errorOf(await registry.fetch('POST', '/v2/none/blobs/uploads/'))).toEqual({
      status: 404,
      code: 'NAME_UNKNOWN',
      message: "The repository with name 'none' does not exist in the registry with id '123456789012'",
    });
  });

  it('lists its tags in pages', async () => {
    for (const tag of ['b', 'c', 'a']) await registry.pushImage('team/app', tag, tag);
    const first = await registry.fetch('GET', '/v2/team/app/tags/list?n=2');
    expect(await first.json()).toEqual({ name: 'team/app', tags: ['a', 'b'] });
    const next = /<(.*)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await registry.fetch('GET', next);
    expect(await second.json()).toEqual({ name: 'team/app', tags: ['c'] });
    expect(second.headers.get('link')).toBeNull();
  });

  it('lists what refers to an image', async () => {
    const subject = await registry.pushImage('team/app', 'one', 'content');
    const config = await registry.pushBlob('team/app', '{}');
    const signature = JSON.stringify({
      ...JSON.parse(manifestOf(config, [])),
      artifactType: 'application/example.signature',
      subject: { mediaType: OCI_MANIFEST, digest: subject, size: 1 },
    });
    const put = await registry.fetch('PUT', `/v2/team/app/manifests/${sha256(signature)}`, {
      body: signature,
    });
    expect(put.headers.get('oci-subject')).toBe(subject);
    const response = await registry.fetch('GET', `/v2/team/app/referrers/${subject}`);
    expect(await response.json()).toMatchObject({
      manifests: [{ digest: sha256(signature), artifactType: 'application/example.signature' }],
    });
  });
});

describe('the request log', () => {
  it('counts the bytes of the registry', async () => {
    const { digest } = await registry.pushBlob('team/app', '0123456789');
    await (await registry.fetch('GET', `/v2/team/app/blobs/${digest}`)).text();
    const entries = emulator.requests.entries().filter(({ service }) => service === 'registry');
    expect(
      entries.map(({ method, status, bytesIn, bytesOut }) => [method, status, bytesIn, bytesOut]),
    ).toEqual([
      ['POST', 202, 0, 0],
      ['PUT', 201, 10, 0],
      ['GET', 200, 0, 10],
    ]);
  });
});
