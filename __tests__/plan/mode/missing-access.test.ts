import { missingAccess } from '../../../src/plan/mode/missing-access.js';

const role = { roleToAssume: 'arn:aws:iam::123456789012:role/plan' };
const token = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example' };

it.each([
  ['a role, and a token for it', token, role, undefined],
  ['a role without a token', { AWS_ACCESS_KEY_ID: 'AKIA' }, role, /id-token: write/],
  ['keys of a step before', { AWS_ACCESS_KEY_ID: 'AKIA' }, {}, undefined],
  [
    'keys that are empty, as those of secrets that a fork has not',
    { AWS_ACCESS_KEY_ID: '' },
    {},
    /no AWS credentials/,
  ],
  ['a machine that may have a role', { RUNNER_ENVIRONMENT: 'self-hosted' }, {}, undefined],
  ['nothing', { ...token, RUNNER_ENVIRONMENT: 'github-hosted' }, {}, /no AWS credentials/],
])('%s', (_what, variables, aws, expected) => {
  const missing = missingAccess(variables, aws);
  if (expected === undefined) expect(missing).toBeUndefined();
  else expect(missing).toMatch(expected);
});
