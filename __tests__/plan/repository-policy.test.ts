import { isOpenToEveryone, lackingAccounts, policyForAccounts } from '../../src/plan/repository-policy.js';

const pull = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
const policy = (...Statement: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const allow = (Principal: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Principal,
  Action: pull,
  ...more,
});

describe('who may pull', () => {
  it.each([
    ['an account’s id', { AWS: '210987654321' }, []],
    ['its root user', { AWS: ['arn:aws:iam::210987654321:root'] }, []],
    ['its root user in China', { AWS: 'arn:aws-cn:iam::210987654321:root' }, []],
    ['a role of it', { AWS: 'arn:aws:iam::210987654321:role/deploy' }, ['210987654321']],
    ['another account', { AWS: '333333333333' }, ['210987654321']],
    ['a service', { Service: 'ecs.amazonaws.com' }, ['210987654321']],
  ])('%s', (_what, principal, lacking) => {
    expect(lackingAccounts(policy(allow(principal)), ['210987654321'])).toEqual(lacking);
  });

  it.each([
    ['only one of the actions', { Action: 'ecr:BatchGetImage' }, 1],
    ['every action of ECR', { Action: 'ecr:*' }, 0],
    ['a condition', { Condition: { StringEquals: { 'aws:PrincipalTag/a': 'b' } } }, 1],
    ['a denial', { Effect: 'Deny' }, 1],
  ])('with %s', (_what, change, lacking) => {
    const text = policy(allow({ AWS: '210987654321' }, change));
    expect(lackingAccounts(text, ['210987654321'])).toHaveLength(lacking);
  });

  it('is written as one statement, beside those of others, and only when it is needed', () => {
    const theirs = { Sid: 'T', Effect: 'Deny', Principal: '*', Action: 'ecr:DeleteRepository' };
    const first = policyForAccounts(policy(theirs), ['210987654321']);
    expect(JSON.parse(`${first}`).Statement).toHaveLength(2);
    expect(policyForAccounts(first, ['210987654321'])).toBeUndefined();
    expect(policyForAccounts(first, [])).toBeUndefined();
    expect(JSON.parse(`${policyForAccounts(undefined, ['210987654321'])}`).Version).toBe('2012-10-17');
  });
});

describe('a repository that is open to everyone', () => {
  it.each([
    ['Principal *', allow('*'), true],
    ['AWS *', allow({ AWS: '*' }), true],
    ['AWS * among others', allow({ AWS: ['1', '*'] }), true],
    [
      'an organisation only',
      allow('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o' } } }),
      false,
    ],
    ['an empty condition', allow('*', { Condition: {} }), true],
    ['a denial for all', { ...allow('*'), Effect: 'Deny' }, false],
    ['one account', allow({ AWS: '210987654321' }), false],
  ])('%s: %s', (_what, statement, open) => {
    expect(isOpenToEveryone(policy(statement))).toBe(open);
  });

  it('is not seen in a text that is no policy', () => {
    expect([isOpenToEveryone(undefined), isOpenToEveryone('{'), isOpenToEveryone('null')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
