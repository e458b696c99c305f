import {
  CreateRepositoryCommand,
  DeleteLifecyclePolicyCommand,
  ECRClient,
  GetLifecyclePolicyCommand,
  PutLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const repositoryName = 'app';
let emulator: Emulator;
let ecr: ECRClient;

beforeAll(async () => {
  emulator = await startTestEmulator();
  ecr = new ECRClient(clientConfig(emulator));
  await ecr.send(new CreateRepositoryCommand({ repositoryName }));
});

afterAll(() => emulator.close());

const put = (policy: unknown) => {
  const lifecyclePolicyText = typeof policy === 'string' ? policy : JSON.stringify(policy, null, 4);
  return ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
};

const get = () => ecr.send(new GetLifecyclePolicyCommand({ repositoryName }));

const rule = (selection: object, priority = 1, action: object = { type: 'expire' }) => ({
  rulePriority: priority,
  description: 'a rule that is long enough for the minimum length of a policy text',
  selection,
  action,
});
const untagged = { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 1 };
const any = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 10 };

describe('lifecycle policies', () => {
  it('are kept as they were sent until they are deleted', async () => {
    await expect(get()).rejects.toMatchObject({
      name: 'LifecyclePolicyNotFoundException',
      message:
        "Lifecycle policy does not exist for the repository with name 'app' in the registry with id '123456789012'",
    });
    const policy = { rules: [rule(untagged), rule(any, 2)] };
    await put(policy);
    expect((await get()).lifecyclePolicyText).toBe(JSON.stringify(policy, null, 4));
    await ecr.send(new DeleteLifecyclePolicyCommand({ repositoryName }));
    await expect(get()).rejects.toMatchObject({ name: 'LifecyclePolicyNotFoundException' });
  });

  it.each([
    ['text that is not JSON', `not json ${'.'.repeat(100)}`, 'not JSON'],
    ['no rules', { rules: [], comment: 'x'.repeat(100) }, 'rules'],
    ['a priority twice', { rules: [rule(untagged), rule(any)] }, 'unique'],
    ['any before others', { rules: [rule(any), rule(untagged, 2)] }, 'highest'],
    ['tagged without a list', { rules: [rule({ ...any, tagStatus: 'tagged' })] }, 'exactly one'],
    ['days missing', { rules: [rule({ ...untagged, countUnit: undefined })] }, 'countUnit'],
    ['a count of zero', { rules: [rule({ ...any, countNumber: 0 })] }, 'countNumber'],
    ['an unknown action', { rules: [rule(any, 1, { type: 'forget' })] }, 'expire'],
    [
      'a pattern of five *',
      { rules: [rule({ ...any, tagStatus: 'tagged', tagPatternList: ['*a*b*c*d*'] })] },
      '*',
    ],
  ])('are refused with %s', async (_name, policy, why) => {
    await expect(put(policy)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining(why),
    });
  });
});
