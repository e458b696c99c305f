import { readCheckIgnores } from '../../src/check/check-ignores.js';
import { checkRecord } from '../../src/check/check-record.js';
import { emptyInput, toyRules } from './toy-rules.js';

const now = Date.parse('2027-03-31T23:59:00Z');

function check(
  ignores: Record<string, string> = {},
  failOn: 'error' | 'warning' | 'note' | 'never' = 'error',
) {
  return checkRecord({
    rules: toyRules,
    inputs: [emptyInput],
    ignores: readCheckIgnores(
      ignores,
      toyRules.map(({ id }) => id),
    ),
    failOn,
    files: ['Dockerfile'],
    now,
  });
}

const found = (record: ReturnType<typeof check>) =>
  record.findings.map(({ rule, subject = '' }) => `${rule.id} ${subject}`.trim());

it('sorts what the rules find by file and line', () => {
  expect(found(check())).toEqual(['bad-thing two', 'bad-thing one', 'odd-thing']);
});

it.each([
  ['error', false],
  ['warning', false],
  ['note', false],
  ['never', true],
] as const)('with an error, %s passes: %s', (failOn, passed) => {
  expect(check({}, failOn).passed).toBe(passed);
});

it.each([
  ['error', true],
  ['warning', true],
  ['note', false],
] as const)('with a note, %s passes: %s', (failOn, passed) => {
  expect(check({ 'bad-thing': 'known' }, failOn).passed).toBe(passed);
});

it('ignores a rule with its reason, or one subject of it', () => {
  expect(found(check({ 'bad-thing': 'known' }))).toEqual(['odd-thing']);
  const one = check({ 'bad-thing/one': 'known' });
  expect(found(one)).toEqual(['bad-thing two', 'odd-thing']);
  expect(one.ignored).toMatchObject([{ finding: { subject: 'one' }, ignore: { reason: 'known' } }]);
});

it('lets an ignore hold until its day has ended, and says so when it has', () => {
  expect(found(check({ 'bad-thing': '2027-03-31 until then' }))).toEqual(['odd-thing']);
  const over = check({ 'bad-thing': '2027-03-30 until then' });
  expect(over.passed).toBe(false);
  expect(over.notices).toEqual([
    'check-ignore: bad-thing was ignored until 2027-03-30 (until then) and counts again. Fix it, or set a later day.',
  ]);
});

it('tells of an ignore that finds nothing', () => {
  expect(check({ 'bad-thing/three': 'gone' }).notices).toEqual([
    'check-ignore: bad-thing/three finds nothing (any more). Remove it from check-ignore.',
  ]);
});

it('refuses a rule that does not exist, with the one that was meant', () => {
  expect(() => check({ 'bad-thin': 'known' })).toThrow(
    'check-ignore.bad-thin: there is no rule bad-thin (did you mean bad-thing?)',
  );
});
