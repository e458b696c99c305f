import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { EcrImageCatalog } from '../../../src/emulator/ecr/ecr-image-catalog.js';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const clock = new VirtualClock();
let emulator: Emulator;
let images: EcrImageCatalog;
let digest: string;

beforeAll(async () => {
  emulator = await startTestEmulator({ clock });
  images = new EcrImageCatalog(emulator.ecr, '123456789012');
  const ecr = new ECRClient(clientConfig(emulator));
  await ecr.send(new CreateRepositoryCommand({ repositoryName: 'team/app' }));
  digest = await (await registryClient(ecr, emulator.url)).pushImage('team/app', 'v1', 'content');
});

afterAll(() => emulator.close());

/** What the registry answers to the catalog's own credentials for an image. */
async function login(name: string, tag: string): Promise<number> {
  const { username, password } = images.credentials(here(`${name}:${tag}`));
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const path = `${emulator.url}/v2/${name}/manifests/${tag}`;
  return (await fetch(path, { headers: { authorization } })).status;
}

const here = (rest: string) => `127.0.0.1:${emulator.port}/${rest}`;

describe('the image catalog', () => {
  it('resolves tags and digests of its own registry, under each of its names', () => {
    const ecrName = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:v1';
    for (const reference of [
      here('team/app:v1'),
      here(`team/app@${digest}`),
      here(`team/app:v1@${digest}`),
      ecrName,
    ]) {
      expect([images.owns(reference), images.resolve(reference)]).toEqual([true, digest]);
    }
  });

  it("has its own address for an image named by ECR's host, and leaves other names as they are", () => {
    const ecrName = `123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app@${digest}`;
    expect(images.localReference(ecrName)).toBe(here(`team/app@${digest}`));
    expect(images.localReference(here('team/app:v1'))).toBe(here('team/app:v1'));
    expect(images.localReference('nginx:1.27')).toBe('nginx:1.27');
  });

  it('has no digest for what is not there', () => {
    for (const reference of [here('team/app'), here('team/app:v2'), here('none:v1')]) {
      expect([images.owns(reference), images.resolve(reference)]).toEqual([true, undefined]);
    }
  });

  it.each(['nginx', 'nginx:1.27', 'public.ecr.aws/team/app:v1', '127.0.0.1:1/team/app:v1'])(
    'leaves %s to others',
    (reference) => {
      expect([images.owns(reference), images.resolve(reference)]).toEqual([false, undefined]);
    },
  );

  it('has a login that the registry accepts, and a new one before it expires', async () => {
    expect(await login('team/app', 'v1')).toBe(200);
    clock.advance(13 * 3_600_000);
    expect(await login('team/app', 'v1')).toBe(200);
  });

  it('finds an image of another account, whose tasks can pull it', async () => {
    const credentials = { accessKeyId: '222222222222', secretAccessKey: 'test' };
    const ecr = new ECRClient({ ...clientConfig(emulator), credentials });
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'other' }));
    const pushed = await (await registryClient(ecr, emulator.url)).pushImage('other', 'v1', 'more');
    expect(images.resolve(here('other:v1'))).toBe(pushed);
    expect(await login('other', 'v1')).toBe(200);
  });
});
