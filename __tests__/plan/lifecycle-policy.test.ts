import { deploymentTag } from '../../src/plan/deployment-tag.js';
import { decideLifecycle, lifecyclePolicy } from '../../src/plan/lifecycle-policy.js';
import { sparesMarks } from '../../src/plan/spares-marks.js';

const lifecycle = { mode: 'auto', keepImages: 10, untaggedDays: 1 } as const;
const foreign = JSON.stringify({
  rules: [{ rulePriority: 1, description: 'mine', selection: {}, action: {} }],
});

describe('the lifecycle policy', () => {
  it('protects what runs first, expires untagged images, then counts', () => {
    const { rules } = JSON.parse(lifecyclePolicy(lifecycle));
    expect(rules.map((rule: { selection: object }) => rule.selection)).toEqual([
      {
        tagStatus: 'tagged',
        tagPatternList: ['ecs-ship.*'],
        countType: 'imageCountMoreThan',
        countNumber: 99_999,
      },
      { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 1 },
      { tagStatus: 'tagged', tagPatternList: ['*'], countType: 'imageCountMoreThan', countNumber: 10 },
    ]);
    expect(deploymentTag('prod', 'web')).toMatch(/^ecs-ship\..*/);
  });

  it('is put where there is none', () => {
    expect(decideLifecycle(lifecycle, undefined)).toMatchObject({ put: lifecyclePolicy(lifecycle) });
  });

  it('is not sent again when it is in place', () => {
    expect(decideLifecycle(lifecycle, lifecyclePolicy(lifecycle))).toEqual({ skip: 'unchanged' });
  });

  it('replaces an older policy of ours', () => {
    const older = lifecyclePolicy({ ...lifecycle, keepImages: 3 });
    expect(decideLifecycle(lifecycle, older)).toHaveProperty('put');
  });

  it('leaves a policy of somebody else alone and says so, unless told to replace it', () => {
    expect(decideLifecycle(lifecycle, foreign)).toMatchObject({
      skip: expect.stringContaining('left alone'),
    });
    expect(decideLifecycle(lifecycle, foreign)).toHaveProperty('notice');
    expect(decideLifecycle({ ...lifecycle, mode: 'replace' }, foreign)).toHaveProperty('put');
    expect(decideLifecycle({ ...lifecycle, mode: 'off' }, undefined)).toEqual({ skip: 'lifecycle is off' });
  });
});

describe('a policy that ecs-ship does not set', () => {
  const rule = (rulePriority: number, selection: object) => ({
    rulePriority,
    selection: { countType: 'imageCountMoreThan', countNumber: 5, ...selection },
    action: { type: 'expire' },
  });
  const keeps = { tagStatus: 'tagged', tagPatternList: ['ecs-ship.*'], countNumber: 99_999 };
  const any = rule(9, { tagStatus: 'any' });

  it.each([
    ['with our rule first', [rule(1, keeps), any], true],
    [
      'with a rule about untagged images before it',
      [rule(1, { tagStatus: 'untagged' }), rule(2, keeps), any],
      true,
    ],
    ['about untagged images alone', [rule(1, { tagStatus: 'untagged' })], true],
    ['without our rule', [any], false],
    [
      'with our rule too late',
      [rule(1, { tagStatus: 'tagged', tagPatternList: ['*'] }), rule(2, keeps)],
      false,
    ],
  ])('%s', (_what, rules, spares) => {
    expect(sparesMarks(JSON.stringify({ rules }))).toBe(spares);
  });
});

describe('the tag of the running image', () => {
  it('names cluster and service, also for a cluster ARN', () => {
    expect(deploymentTag('arn:aws:ecs:eu-west-1:123456789012:cluster/prod', 'web')).toBe('ecs-ship.prod.web');
  });

  it('fits ECR’s 128 characters and stays unique', () => {
    const long = 'x'.repeat(255);
    const tag = deploymentTag(long, `${long}a`);
    expect(tag).toHaveLength(128);
    expect(tag).not.toBe(deploymentTag(long, `${long}b`));
  });
});
