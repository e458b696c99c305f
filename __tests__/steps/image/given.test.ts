import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { type ImageStage, imageStage } from '../../support/image-stage.js';
import { registryClient } from '../../support/push-image.js';
import { clientConfig } from '../../support/start-test-emulator.js';

let stage: ImageStage;
let far: ECRClient;
const account = '210987654321';
const uri = `${account}.dkr.ecr.us-east-1.amazonaws.com/staging/web`;

beforeEach(async () => {
  stage = await imageStage();
  far = new ECRClient({
    ...clientConfig(stage.service.emulator),
    region: 'us-east-1',
    credentials: { accessKeyId: account, secretAccessKey: 'example' },
  });
});
afterEach(async () => {
  far.destroy();
  await stage.close();
});

/** Puts an image into the other account's registry in the other region; gives its digest. */
async function pushFar(tag: string): Promise<string> {
  const registryId = account;
  await far.send(new CreateRepositoryCommand({ repositoryName: 'staging/web', registryId }));
  const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr');
  const answer = await far.send(new GetAuthorizationTokenCommand({ registryIds: [registryId] }));
  const token = answer.authorizationData?.[0]?.authorizationToken ?? '';
  const client = await registryClient(
    { send: async () => ({ authorizationData: [{ authorizationToken: token }] }) } as unknown as ECRClient,
    stage.service.emulator.url,
  );
  return client.pushImage('staging/web', tag, 'promoted');
}

describe('an image that exists', () => {
  it('is pinned to its digest in another account and region', async () => {
    const digest = await pushFar('1.4.2');
    const { outcome, requests } = await stage.service.ship({ image: `${uri}:1.4.2` });
    expect(outcome).toMatchObject({ verdict: 'stable', facts: { image: `${uri}@${digest}`, digest } });
    expect(outcome.notices.join()).not.toContain('not pinned');
    expect(requests).not.toContain('CreateRepository');
    expect(requests).not.toContain('PutImage');
  });

  it('that does not exist is refused before anything is changed, with account and region', async () => {
    await pushFar('1.4.2');
    const { outcome, requests } = await stage.service.ship({ image: `${uri}:1.4.3` });
    expect(outcome).toMatchObject({ exitCode: 3, failure: { code: 'image-not-found' } });
    expect(outcome.failure?.message).toContain(
      `of account ${account} in us-east-1 has no image tagged 1.4.3`,
    );
    expect(requests).not.toContain('RegisterTaskDefinition');
  });

  it('is deployed as it was named, and that is said, where its registry does not let us look', async () => {
    await pushFar('1.4.2');
    stage.service.emulator.faults.add([{ service: 'ecr', operation: 'BatchGetImage', accessDenied: true }]);
    const { outcome } = await stage.service.ship({ image: `${uri}:1.4.2` });
    expect(outcome.facts.image).toBe(`${uri}:1.4.2`);
    expect(outcome.notices.join()).toContain('is not pinned to a digest');
  });
});
