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

/** Padded, so that none is refused for its length. */
const put = (policy: unknown) => {
  const lifecyclePolicyText =
    typeof policy === 'string' ? policy : JSON.stringify(policy, null, 4).padEnd(100);
  return ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
};

const get = () => ecr.send(new GetLifecyclePolicyCommand({ repositoryName }));

const rule = (selection: object, priority: unknown = 1, action: object = { type: 'expire' }) => ({
  rulePriority: priority,
  description: 'a rule that is long enough for the minimum length of a policy text',
  selection,
  action,
});
const untagged = { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 1 };
const any = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 10 };
const prefixed = (prefix: string) => ({ ...any, tagStatus: 'tagged', tagPrefixList: [prefix] });
const archived = {
  tagStatus: 'any',
  storageClass: 'archive',
  countType: 'sinceImageTransitioned',
  countUnit: 'days',
  countNumber: 365,
};
const archive = (type = 'transition') => ({ type, targetStorageClass: 'archive' });
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

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
    [
      'text that is not JSON',
      `not json ${'.'.repeat(100)}`,
      'Could not map policyString into LifecyclePolicy.',
    ],
    ['another document', '[]'.padEnd(120), 'instance type (array)'],
    ['no rules', { rules: [] }, 'array is too short'],
    ['rules missing', {}, 'object has missing required properties (["rules"])'],
    [
      '51 rules',
      { rules: Array.from({ length: 51 }, (_, i) => rule(prefixed(`p${i}`), i + 1)) },
      'at most 50',
    ],
    [
      'a member ECR does not know',
      { rules: [rule({ ...any, days: 3 })] },
      '(["days"]) at /rules/0/selection',
    ],
    ['null for nothing', { rules: [rule(any, 1, { type: 'expire', targetStorageClass: null })] }, 'action'],
    ['a priority twice', { rules: [rule(untagged), rule(any)] }, 'rulePriority must be unique'],
    ['a priority of zero', { rules: [rule(any, 0)] }, '(minimum: 1, found: 0) at /rules/0/rulePriority'],
    ['a priority in quotes', { rules: [rule(any, '1')] }, '(allowed: ["integer"]) at /rules/0/rulePriority'],
    [
      'any before others',
      { rules: [rule(any), rule(untagged, 2)] },
      'Rule for tagStatus=ANY must have the lowest priority per storage class.',
    ],
    [
      'two rules for untagged',
      { rules: [rule(untagged), rule({ ...any, tagStatus: 'untagged' }, 2)] },
      'Only one rule can select Untagged images per storage class.',
    ],
    [
      'a prefix twice',
      { rules: [rule(prefixed('v')), rule(prefixed('v'), 2)] },
      "'v' is used more than once",
    ],
    [
      'tagged without a list',
      { rules: [rule({ ...any, tagStatus: 'tagged' })] },
      'Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.',
    ],
    ['both lists', { rules: [rule({ ...prefixed('v'), tagPatternList: ['v*'] })] }, 'both'],
    ['a list with untagged', { rules: [rule({ ...untagged, tagPrefixList: [] })] }, 'tagStatus=UNTAGGED'],
    ['an empty prefix', { rules: [rule(prefixed(''))] }, 'string is too short'],
    [
      'a pattern of five *',
      { rules: [rule({ ...any, tagStatus: 'tagged', tagPatternList: ['*a*b*c*d*'] })] },
      'has 5 wildcards (*), more than the maximum of 4',
    ],
    ['an unknown status', { rules: [rule({ ...any, tagStatus: 'all' })] }, '["any","tagged","untagged"]'],
    ['an unknown count', { rules: [rule({ ...any, countType: 'size' })] }, '/rules/0/selection/countType'],
    [
      'days missing',
      { rules: [rule({ ...untagged, countUnit: undefined })] },
      '/rules/0/selection/countUnit',
    ],
    ['days for a count', { rules: [rule({ ...any, countUnit: 'days' })] }, 'imageCountMoreThan'],
    ['weeks', { rules: [rule({ ...untagged, countUnit: 'weeks' })] }, '(possible values: ["days"])'],
    ['a count of zero', { rules: [rule({ ...any, countNumber: 0 })] }, '/rules/0/selection/countNumber'],
    ['an unknown action', { rules: [rule(any, 1, { type: 'forget' })] }, '["expire","transition"]'],
    ['a target to expire', { rules: [rule(any, 1, archive('expire'))] }, 'targetStorageClass'],
    ['no target', { rules: [rule(any, 1, { type: 'transition' })] }, '/rules/0/action/targetStorageClass'],
    ['an archive to count', { rules: [rule({ ...any, storageClass: 'archive' })] }, '["standard"]'],
    [
      'expiry for want of pulls',
      { rules: [rule({ ...untagged, countType: 'sinceImagePulled' })] },
      'must be used with the transition action',
    ],
    ['no archive to leave', { rules: [rule({ ...archived, storageClass: undefined })] }, '["archive"]'],
    ['a way out but deletion', { rules: [rule(archived, 1, archive())] }, 'with the expire action'],
    [
      'less than 90 days in the archive',
      { rules: [rule({ ...archived, countNumber: 89 })] },
      'minimum of 90',
    ],
  ])('are refused with %s', async (_name, policy, why) => {
    await expect(put(policy)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(
        new RegExp(`^Invalid parameter at 'LifecyclePolicyText' .*validation failure: .*${literal(why)}`),
      ),
    });
  });

  it.each([
    ['shorter than 100 characters', { rules: [] }],
    ['longer than 30720', { rules: [{ ...rule(any), description: 'x'.repeat(30_720) }] }],
  ])('are refused when %s', async (_name, policy) => {
    const lifecyclePolicyText = JSON.stringify(policy);
    const sent = ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
    await expect(sent).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('Member must have length between 100 and 30720, inclusive'),
    });
  });

  it('may have any and untagged once for each storage class', async () => {
    const aged = { tagStatus: 'any', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 30 };
    await put({ rules: [rule(aged, 1, archive()), rule(archived, 2)] });
    await ecr.send(new DeleteLifecyclePolicyCommand({ repositoryName }));
  });
});
