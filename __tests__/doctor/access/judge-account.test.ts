import { judgeAccount } from '../../../src/doctor/access/judge-account.js';

const identity = { accountId: '123456789012', arn: 'arn:aws:iam::123456789012:user/ada' };

it.each([
  { allowed: [], found: [] },
  { allowed: ['123456789012'], found: ['ok'] },
  { allowed: ['210987654321'], found: ['failed'] },
])('with $allowed allowed: $found', ({ allowed, found }) => {
  expect(judgeAccount(identity, allowed).map(({ status }) => status)).toEqual(found);
});
