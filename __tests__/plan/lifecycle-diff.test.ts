import { policyChanges, sameEffect } from '../../src/plan/lifecycle-diff.js';
import { decideLifecycle, lifecyclePolicy } from '../../src/plan/lifecycle-policy.js';
import type { LifecycleRule, LifecycleSelection } from '../../src/plan/lifecycle-rule.js';

const count = (countNumber: number) => ({ countType: 'imageCountMoreThan', countNumber }) as const;
const tagged = (...tagPatternList: string[]) => ({ tagStatus: 'tagged', tagPatternList }) as const;
const rule = (rulePriority: number, selection: LifecycleSelection): LifecycleRule => ({
  rulePriority,
  selection,
  action: { type: 'expire' },
});
const any = { tagStatus: 'any', ...count(10) } as const;
const lifecycle = { mode: 'auto', keepImages: 10, untaggedDays: 1 } as const;

describe('the difference between two policies', () => {
  it('is none for numbers, order of rules and patterns, prefixes as patterns and named defaults', () => {
    const one = [rule(1, { ...tagged('b*', 'a*'), ...count(3) }), rule(2, any)];
    const other = [
      rule(50, { ...any, storageClass: 'standard' }),
      rule(7, { tagStatus: 'tagged', tagPrefixList: ['a', 'b'], ...count(3) }),
    ];
    expect(policyChanges(one, other)).toEqual([]);
    expect(sameEffect(one, other)).toBe(true);
  });

  it('is told rule by rule', () => {
    const before = [
      rule(1, { ...tagged('v*'), ...count(5) }),
      rule(2, { ...tagged('old*'), ...count(1) }),
      rule(3, any),
    ];
    const after = [
      rule(1, { ...tagged('v*'), ...count(8) }),
      rule(2, { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 1 }),
      { ...rule(3, any), description: 'ten' },
    ];
    expect(policyChanges(before, after)).toEqual([
      '~ rule 1: expire images tagged v*: all but the newest 8 (was: all but the newest 5)',
      '+ rule 2: expire untagged images: 1 day after their push',
      '~ rule 3: description',
      '- expire images tagged old*: all but the newest 1',
    ]);
  });

  it('is told when only the order differs', () => {
    const [one, two] = [
      { ...tagged('a*'), ...count(1) },
      { ...tagged('b*'), ...count(1) },
    ];
    expect(policyChanges([rule(1, one), rule(2, two)], [rule(1, two), rule(2, one)])).toEqual([
      '~ the same rules in another order',
    ]);
  });
});

describe('a policy of a file', () => {
  const file = [rule(1, any)];

  it('is recognised as ours afterwards, and replaced by another or by the numbers', () => {
    const current = lifecyclePolicy(lifecycle, file);
    expect(decideLifecycle(lifecycle, current, file)).toEqual({ skip: 'unchanged' });
    expect(decideLifecycle(lifecycle, current, [rule(1, { ...any, ...count(3) })])).toMatchObject({
      changes: ['~ rule 2: expire all images: all but the newest 3 (was: all but the newest 10)'],
    });
    expect(decideLifecycle(lifecycle, current)).toHaveProperty('put');
  });

  it('does not touch a policy of somebody else that has a rule like our first', () => {
    const { rules } = JSON.parse(lifecyclePolicy(lifecycle)) as { rules: LifecycleRule[] };
    const theirs = JSON.stringify({ rules: [rules[0], rule(2, any)] });
    expect(decideLifecycle(lifecycle, theirs)).toHaveProperty('notice');
    expect(decideLifecycle(lifecycle, theirs, file)).toEqual({ skip: 'the policy in place does the same' });
  });

  it('replaces what cannot be read only when told to', () => {
    for (const broken of ['{}', 'not json', '{"rules":[{}]}']) {
      expect(decideLifecycle(lifecycle, broken)).toHaveProperty('notice');
      expect(decideLifecycle({ ...lifecycle, mode: 'replace' }, broken)).toHaveProperty('put');
    }
  });
});
