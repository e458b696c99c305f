/** A policy file that ECR refuses, and what ecs-ship says of it: path within the file, and why. */
export interface WrongPolicy {
  readonly what: string;
  readonly policy: unknown;
  readonly says: readonly string[];
}

const expire = { type: 'expire' };
const archive = { type: 'transition', targetStorageClass: 'archive' };
const any = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 10 };
const untagged = { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 1 };
const tagged = { ...any, tagStatus: 'tagged', tagPatternList: ['v*'] };
const archived = {
  tagStatus: 'any',
  storageClass: 'archive',
  countType: 'sinceImageTransitioned',
  countUnit: 'days',
  countNumber: 365,
};
const { tagPatternList: _patterns, ...listless } = tagged;
const prefixed = (...tagPrefixList: unknown[]) => ({ ...listless, tagPrefixList });
const without = (object: object, ...names: string[]) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const rule = (selection: unknown, change: object = {}) => ({
  rulePriority: 1,
  description: 'a rule that somebody wrote',
  selection,
  action: expire,
  ...change,
});
const one = (selection: unknown, change: object = {}) => ({ rules: [rule(selection, change)] });
const two = (first: unknown, second: unknown, change: object = {}) => ({
  rules: [rule(first), rule(second, { rulePriority: 2, ...change })],
});

const row = (what: string, policy: unknown, ...says: string[]): WrongPolicy => ({ what, policy, says });
const selection = 'rules[0].selection';

export const wrongPolicies: readonly WrongPolicy[] = [
  row('no JSON at all', 'rules: []', ':1:1: not valid JSON'),
  row('a comma too many', '{"rules": [1,]}', ':1:14: not valid JSON: Value expected'),
  row('a brace too few', '{"rules": []', 'not valid JSON: Close brace expected'),
  row(
    'a comment',
    `{ // ours\n"rules": [${JSON.stringify(rule(any))}] }`,
    ':1:3: not valid JSON: Invalid comment token',
  ),
  row('single quotes', "{'rules': []}", ':1:2: not valid JSON: Invalid symbol'),
  row('an empty file', '', ':1:1: the file is empty'),
  row('a list at the top', [rule(any)], ':1:1: must be an object, not a list'),
  row(
    'rules in another case',
    { Rules: [rule(any)] },
    'rules is missing',
    'ECR knows no member "Rules" here (did you mean rules?)',
  ),
  row('rules as an object', { rules: rule(any) }, 'rules: must be a list of rules, not an object'),
  row('no rule', { rules: [] }, 'rules: must have at least one rule'),
  row(
    '51 rules',
    { rules: Array.from({ length: 51 }, (_, i) => rule(prefixed(`p${i}`), { rulePriority: i + 1 })) },
    'rules: has 51 rules; ECR takes 50',
  ),
  row(
    'a text as a rule',
    { rules: ['expire everything'] },
    'rules[0]: must be an object, not "expire everything"',
  ),
  row(
    'a member that ECR does not know',
    one(any, { enabled: true }),
    'rules[0].enabled: ECR knows no member "enabled" here',
  ),
  row('no priority', { rules: [without(rule(any), 'rulePriority')] }, 'rules[0]: rulePriority is missing'),
  row(
    'a priority of zero',
    one(any, { rulePriority: 0 }),
    'rules[0].rulePriority: must be a whole number from 1 on, not 0',
  ),
  row(
    'a priority in quotes',
    one(any, { rulePriority: '1' }),
    'rules[0].rulePriority: must be a whole number from 1 on, not "1"',
  ),
  row(
    'half a priority',
    one(any, { rulePriority: 1.5 }),
    'rules[0].rulePriority: must be a whole number from 1 on, not 1.5',
  ),
  row(
    'a priority twice',
    two(untagged, any, { rulePriority: 1 }),
    'rules[1].rulePriority: 1 is that of rules[0] already',
  ),
  row('a number as description', one(any, { description: 7 }), 'rules[0].description: must be a text, not 7'),
  row('no selection', { rules: [without(rule(any), 'selection')] }, 'rules[0]: selection is missing'),
  row('a selection of null', one(null), `${selection}: must be an object, not null`),
  row(
    'a selection with days',
    one({ ...any, days: 3 }),
    `${selection}.days: ECR knows no member "days" here`,
  ),
  row('no tag status', one(without(any, 'tagStatus')), `${selection}: tagStatus is missing`),
  row(
    'a tag status in capitals',
    one({ ...any, tagStatus: 'ANY' }),
    `${selection}.tagStatus: must be one of "tagged", "untagged", "any", not "ANY" (did you mean any?)`,
  ),
  row(
    'tagged without a list',
    one(listless),
    `${selection}: tagStatus "tagged" needs tagPatternList or tagPrefixList`,
  ),
  row(
    'both lists',
    one({ ...tagged, tagPrefixList: ['v'] }),
    `${selection}: tagStatus "tagged" needs tagPatternList or tagPrefixList, not both`,
  ),
  row(
    'prefixes for untagged images',
    one({ ...untagged, tagPrefixList: ['v'] }),
    `${selection}.tagPrefixList: does not go with tagStatus "untagged": remove it`,
  ),
  row(
    'patterns for all images',
    one({ ...any, tagPatternList: ['*'] }),
    `${selection}.tagPatternList: does not go with tagStatus "any": remove it`,
  ),
  row(
    'a pattern that is no list',
    one({ ...tagged, tagPatternList: 'v*' }),
    `${selection}.tagPatternList: must be a list of texts, not "v*"`,
  ),
  row(
    'an empty list',
    one({ ...tagged, tagPatternList: [] }),
    `${selection}.tagPatternList: must have at least one element`,
  ),
  row(
    'an empty prefix',
    one(prefixed('')),
    `${selection}.tagPrefixList[0]: must be a text of at least one character, not ""`,
  ),
  row(
    'a number as prefix',
    one(prefixed('v', 1)),
    `${selection}.tagPrefixList[1]: must be a text of at least one character, not 1`,
  ),
  row(
    'five wildcards',
    one({ ...tagged, tagPatternList: ['v*', '*a*b*c*d*'] }),
    `${selection}.tagPatternList[1]: has 5 wildcards (*); ECR takes up to 4`,
  ),
  row('no count type', one(without(any, 'countType')), `${selection}: countType is missing`),
  row(
    'a count type with a slip',
    one({ ...any, countType: 'imageCountMoreThen' }),
    `${selection}.countType: must be one of`,
    '(did you mean imageCountMoreThan?)',
  ),
  row(
    'days without their unit',
    one(without(untagged, 'countUnit')),
    `${selection}: countUnit is missing: countType "sinceImagePushed" needs "days"`,
  ),
  row(
    'weeks',
    one({ ...untagged, countUnit: 'weeks' }),
    `${selection}.countUnit: must be "days", not "weeks"`,
  ),
  row(
    'days for a count',
    one({ ...any, countUnit: 'days' }),
    `${selection}.countUnit: does not go with countType "imageCountMoreThan": remove it`,
  ),
  row('no count', one(without(any, 'countNumber')), `${selection}: countNumber is missing`),
  row(
    'a count of zero',
    one({ ...any, countNumber: 0 }),
    `${selection}.countNumber: must be a whole number from 1 on, not 0`,
  ),
  row(
    'a count below zero',
    one({ ...untagged, countNumber: -3 }),
    `${selection}.countNumber: must be a whole number from 1 on, not -3`,
  ),
  row(
    'archived images to count',
    one({ ...any, storageClass: 'archive' }),
    `${selection}.storageClass: must be "standard" with countType "imageCountMoreThan", not "archive"`,
  ),
  row(
    'a storage class of S3',
    one({ ...any, storageClass: 'glacier' }),
    `${selection}.storageClass: must be "standard" with countType "imageCountMoreThan", not "glacier"`,
  ),
  row(
    'days in the archive without the archive',
    one(without(archived, 'storageClass')),
    `${selection}: storageClass is missing: countType "sinceImageTransitioned" needs "archive"`,
  ),
  row(
    'days in the archive of standard storage',
    one({ ...archived, storageClass: 'standard' }),
    `${selection}.storageClass: must be "archive" with countType "sinceImageTransitioned", not "standard"`,
  ),
  row(
    'less than 90 days in the archive',
    one({ ...archived, countNumber: 89 }),
    `${selection}.countNumber: must be at least 90`,
  ),
  row('no action', { rules: [without(rule(any), 'action')] }, 'rules[0]: action is missing'),
  row(
    'an action as text',
    one(any, { action: 'expire' }),
    'rules[0].action: must be an object, not "expire"',
  ),
  row('an action without type', one(any, { action: {} }), 'rules[0].action: type is missing'),
  row(
    'another action',
    one(any, { action: { type: 'delete' } }),
    'rules[0].action.type: must be one of "expire", "transition", not "delete"',
  ),
  row(
    'a target to expire to',
    one(any, { action: { ...archive, type: 'expire' } }),
    'rules[0].action.targetStorageClass: does not go with type "expire": remove it',
  ),
  row(
    'a transition to nowhere',
    one(any, { action: { type: 'transition' } }),
    'rules[0].action: type "transition" needs targetStorageClass "archive"',
  ),
  row(
    'a transition to standard',
    one(any, { action: { ...archive, targetStorageClass: 'standard' } }),
    'rules[0].action.targetStorageClass: must be "archive", not "standard"',
  ),
  row(
    'expiry for want of pulls',
    one({ ...untagged, countType: 'sinceImagePulled' }),
    'rules[0].action.type: must be "transition" with countType "sinceImagePulled"',
  ),
  row(
    'archiving what is archived',
    one(archived, { action: archive }),
    'rules[0].action.type: must be "expire" with countType "sinceImageTransitioned"',
  ),
  row(
    'a rule for all images before another',
    two(any, tagged),
    'rules[0].rulePriority: a rule for tagStatus "any" must come last: give it a number over 2',
  ),
  row(
    'two rules for untagged images',
    two(untagged, { ...any, tagStatus: 'untagged' }),
    'rules[1].selection: rules[0] selects untagged images already: only one rule may',
  ),
  row(
    'a prefix in two rules',
    two(prefixed('v'), prefixed('w', 'v')),
    'rules[1].selection: the prefix "v" is in rules[0] already: prefixes must be unique',
  ),
  row(
    'a prefix twice in a rule',
    one(prefixed('v', 'v')),
    'rules[0].selection: the prefix "v" is in rules[0] already',
  ),
  row(
    'a text that is too long',
    one(tagged, { description: 'x'.repeat(31_000) }),
    'ECR takes 30720: shorten descriptions',
  ),
];
