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
    const login = async () => {
      const { username, password } = images.credentials();
      const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
      const path = `${emulator.url}/v2/team/app/manifests/v1`;
      return (await fetch(path, { headers: { authorization } })).status;
    };
    expect(await login()).toBe(200);
    clock.advance(13 * 3_600_000);
    expect(await login()).toBe(200);
  });
});
