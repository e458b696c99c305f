import { checkLifecyclePolicy } from '../../src/emulator/ecr/check-lifecycle-policy.js';
import { ShipError } from '../../src/errors.js';
import { parseLifecyclePolicy } from '../../src/plan/lifecycle-file.js';
import { lifecyclePolicy } from '../../src/plan/lifecycle-policy.js';
import { wrongPolicies } from './wrong-lifecycle-policies.js';

const lifecycle = { mode: 'auto', keepImages: 10, untaggedDays: 1 } as const;
const textOf = (policy: unknown) => (typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2));
const parse = (policy: unknown) => parseLifecyclePolicy('policy.json', textOf(policy));

function refusal(policy: unknown): ShipError {
  try {
    parse(policy);
  } catch (error) {
    if (error instanceof ShipError) return error;
    throw error;
  }
  throw new Error('the policy was accepted');
}
const linesOf = ({ message, evidence }: ShipError) => [message, ...evidence].join('\n');

const expire = { type: 'expire' } as const;
const any = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 10 } as const;
const rule = (rulePriority: number, selection: object, action: object = expire) => ({
  rulePriority,
  selection,
  action,
});
const pattern = (text: string) => ({ ...any, tagStatus: 'tagged', tagPatternList: [text] });

describe('a wrong lifecycle policy', () => {
  it('is known in more than forty forms', () => expect(wrongPolicies.length).toBeGreaterThanOrEqual(40));

  it.each(wrongPolicies)('is refused by its own message, and by ECR: $what', ({ policy, says }) => {
    const error = refusal(policy);
    expect(error).toMatchObject({ code: 'lifecycle-policy-invalid', exitCode: 2 });
    for (const words of says) expect(linesOf(error)).toContain(words);
    expect(() => checkLifecyclePolicy(textOf(policy).padEnd(100))).toThrow(/Invalid parameter|length/);
  });

  it('is told in all its mistakes at once, in the order of the file', () => {
    const error = refusal(
      '{\n  "rules": [\n    { "rulePriority": 0, "selection": { "tagStatus": "all" },\n      "action": { "type": "exprie" } }\n  ]\n}',
    );
    expect(error.message).toBe('5 problems in policy.json');
    expect(error.evidence).toEqual([
      'policy.json:3:23 rules[0].rulePriority: must be a whole number from 1 on, not 0',
      'policy.json:3:39 rules[0].selection: countType is missing',
      'policy.json:3:39 rules[0].selection: countNumber is missing',
      'policy.json:3:54 rules[0].selection.tagStatus: must be one of "tagged", "untagged", "any", not "all"',
      'policy.json:4:27 rules[0].action.type: must be one of "expire", "transition", not "exprie" (did you mean expire?)',
    ]);
  });

  it('may be one that ECR would take and still not what was meant', () => {
    const twice = '{"rules": [{"rulePriority": 1, "rulePriority": 2, "selection": {}, "action": {}}]}';
    expect(linesOf(refusal(twice))).toContain('rules[0].rulePriority: is given twice');
  });
});

describe('a policy that cannot stand beside the rule that keeps what runs', () => {
  it('has no room for it', () => {
    const rules = Array.from({ length: 50 }, (_, i) => rule(i + 1, pattern(`p${i}*`)));
    expect(linesOf(refusal({ rules }))).toContain('leaves no room for the rule that keeps what runs');
    expect(parse({ rules: rules.slice(1) })).toHaveLength(49);
  });

  it.each(['ecs-ship.*', 'ecs-ship.prod.*'])('selects only what that rule keeps: %s', (text) => {
    expect(linesOf(refusal({ rules: [rule(1, pattern(text))] }))).toContain(
      `rules[0].selection: "${text}" selects only tags that ecs-ship keeps`,
    );
  });

  it('may have that very rule: it is not put twice', () => {
    const own = rule(1, { ...pattern('ecs-ship.*'), countNumber: 99_999 });
    const { rules } = JSON.parse(lifecyclePolicy(lifecycle, parse({ rules: [own, rule(2, any)] })));
    expect(rules.map((one: { selection: object }) => one.selection)).toEqual([own.selection, any]);
  });
});

const days = (countNumber: number) => ({ countUnit: 'days', countNumber });
const archive = { type: 'transition', targetStorageClass: 'archive' };
const documented: readonly (readonly [string, readonly object[]])[] = [
  ['age by pattern', [rule(1, { ...pattern('prod*'), countType: 'sinceImagePushed', ...days(14) })]],
  [
    'age by prefix',
    [rule(1, { tagStatus: 'tagged', tagPrefixList: ['prod'], countType: 'sinceImagePushed', ...days(14) })],
  ],
  ['want of pulls', [rule(1, { tagStatus: 'any', countType: 'sinceImagePulled', ...days(90) }, archive)]],
  [
    'time in the archive',
    [
      rule(1, {
        tagStatus: 'any',
        storageClass: 'archive',
        countType: 'sinceImageTransitioned',
        ...days(365),
      }),
    ],
  ],
  ['one untagged image', [rule(1, { ...any, tagStatus: 'untagged', countNumber: 1 })]],
  [
    'several patterns in a rule',
    [rule(1, { ...any, tagStatus: 'tagged', tagPatternList: ['alpha*', '*beta*1*2*'] })],
  ],
  ['the named storage class', [rule(1, { ...any, storageClass: 'standard' })]],
  ['a description', [{ ...rule(1, any), description: 'Keep ten “images”' }]],
  [
    'all kinds together, out of order',
    [
      rule(30, any),
      rule(10, pattern('alpha*')),
      rule(20, { tagStatus: 'untagged', countType: 'sinceImagePushed', ...days(1) }),
    ],
  ],
  [
    'archiving, then expiring',
    [
      rule(1, { tagStatus: 'any', countType: 'sinceImagePushed', ...days(30) }, archive),
      rule(2, {
        tagStatus: 'any',
        storageClass: 'archive',
        countType: 'sinceImageTransitioned',
        ...days(365),
      }),
    ],
  ],
];

describe('a policy of a documented form', () => {
  it.each(documented)('goes through unchanged after our first rule: %s', (_what, rules) => {
    const text = lifecyclePolicy(lifecycle, parse({ rules }));
    const [first, ...others] = checkLifecyclePolicy(text).rules;
    expect(first).toMatchObject({ rulePriority: 1, selection: { tagPatternList: ['ecs-ship.*'] } });
    const shift = rules.some((one) => 'rulePriority' in one && one.rulePriority === 1) ? 1 : 0;
    const byPriority = (parse({ rules }) as typeof others).toSorted(
      (a, b) => a.rulePriority - b.rulePriority,
    );
    expect(others).toEqual(byPriority.map((one) => ({ ...one, rulePriority: one.rulePriority + shift })));
  });
});
