import {
  DeleteRepositoryPolicyCommand,
  GetDownloadUrlForLayerCommand,
  GetRepositoryPolicyCommand,
  SetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import { type EcrStage, ecrStage, repositoryName } from '../../support/ecr-stage.js';
import { sha256 } from '../../support/push-image.js';

const statement = { Sid: 'Pull', Effect: 'Allow', Principal: '*', Action: ['ecr:BatchGetImage'] };
let stage: EcrStage;

beforeAll(async () => {
  stage = await ecrStage();
});

afterAll(() => stage.close());

const set = (policy: unknown) => {
  const policyText = typeof policy === 'string' ? policy : JSON.stringify(policy);
  return stage.ecr.send(new SetRepositoryPolicyCommand({ repositoryName, policyText }));
};
const get = () => stage.ecr.send(new GetRepositoryPolicyCommand({ repositoryName }));

describe('a repository policy', () => {
  it('is kept as it was sent until it is deleted', async () => {
    const none = {
      name: 'RepositoryPolicyNotFoundException',
      message:
        "Repository policy does not exist for the repository with name 'app' in the registry with id '123456789012'",
    };
    await expect(get()).rejects.toMatchObject(none);
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2);
    await set(text);
    expect((await get()).policyText).toBe(text);
    const deleted = await stage.ecr.send(new DeleteRepositoryPolicyCommand({ repositoryName }));
    expect(deleted.policyText).toBe(text);
    await expect(get()).rejects.toMatchObject(none);
  });

  it.each([
    ['text that is not JSON', 'Allow'],
    ['no statement', { Version: '2012-10-17' }],
    ['a resource', { Statement: [{ ...statement, Resource: '*' }] }],
    ['no principal', { Statement: [{ ...statement, Principal: undefined }] }],
    ['no action', { Statement: [{ ...statement, Action: undefined }] }],
    ['another effect', { Statement: { ...statement, Effect: 'Maybe' } }],
  ])('is refused with %s', async (_name, policy) => {
    await expect(set(policy)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message:
        "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'",
    });
  });
});

describe('GetDownloadUrlForLayer', () => {
  it('answers an address that needs no login', async () => {
    await stage.push('one');
    const layerDigest = sha256('content of one');
    const input = { repositoryName, layerDigest };
    const { downloadUrl = '' } = await stage.ecr.send(new GetDownloadUrlForLayerCommand(input));
    expect(await (await fetch(downloadUrl)).text()).toBe('content of one');
    expect((await fetch(downloadUrl.replace(/\?.*/, ''))).status).toBe(401);
  });

  it('says which layer is missing', async () => {
    const input = { repositoryName, layerDigest: sha256('none') };
    await expect(stage.ecr.send(new GetDownloadUrlForLayerCommand(input))).rejects.toMatchObject({
      name: 'LayersNotFoundException',
    });
  });
});
