import { trustProblem } from '../../../src/doctor/roles/trust-problem.js';

const home = { partition: 'aws', region: 'eu-central-1', account: '123456789012' };
const statement = {
  Effect: 'Allow',
  Principal: { Service: 'ecs-tasks.amazonaws.com' },
  Action: 'sts:AssumeRole',
};
const trust = (change: object) => ({ Version: '2012-10-17', Statement: [{ ...statement, ...change }] });
const on = (operator: string, key: string, value: string | readonly string[]) =>
  trust({ Condition: { [operator]: { [key]: value } } });

it.each([
  ['the plain statement', trust({})],
  ['one statement without a list', { Statement: statement }],
  ['several services', trust({ Principal: { Service: ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com'] } })],
  ['the account', on('StringEquals', 'aws:SourceAccount', '123456789012')],
  ['the ARN that AWS advises', on('ArnLike', 'aws:SourceArn', 'arn:aws:ecs:eu-central-1:123456789012:*')],
  ['one of several accounts', on('StringEquals', 'AWS:SourceAccount', ['210987654321', '123456789012'])],
  ['a key that need not be there', on('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-1')],
])('ECS may take a role with %s', (_, policy) => {
  expect(trustProblem(policy, home)).toBeUndefined();
});

it.each([
  ['another service', trust({ Principal: { Service: 'ec2.amazonaws.com' } }), 'no statement lets'],
  ['an account', trust({ Principal: { AWS: '123456789012' } }), 'no statement lets'],
  ['web identity only', trust({ Action: 'sts:AssumeRoleWithWebIdentity' }), 'no statement lets'],
  ['a denial', { Statement: [statement, { ...statement, Effect: 'Deny' }] }, 'denies'],
  ['another account', on('StringEquals', 'aws:SourceAccount', '210987654321'), '210987654321'],
  ['another region', on('ArnLike', 'aws:SourceArn', 'arn:aws:ecs:us-east-1:123456789012:*'), 'us-east-1'],
  ['a service’s ARN', on('ArnLike', 'aws:SourceArn', 'arn:aws:ecs:*:*:service/prod/web'), 'service/prod/web'],
  ['an external id', on('StringEquals', 'sts:ExternalId', 'x'), 'asks for sts:ExternalId'],
])('ECS may not take a role with %s', (_, policy, why) => {
  expect(trustProblem(policy, home)).toContain(why);
});
