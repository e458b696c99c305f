import { refusedRole } from '../../../src/adapters/aws/refused-role.js';
import { githubClaims } from '../../support/oidc-claims.js';

const role = 'arn:aws-cn:iam::123456789012:role/ci/deploy';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'RS256' })}.${part({ ...githubClaims(), aud: 'sts.amazonaws.com' })}.c2ln`;

/** What AWS's exception becomes. */
function refused(name: string, message: string, more: object = {}) {
  return refusedRole(Object.assign(new Error(message), { name, ...more }), { role, token });
}

it('a message that repeats the token is told without it', () => {
  const said = `1 validation error detected: Value '${token}' at 'webIdentityToken' failed to satisfy constraint`;
  for (const name of ['ValidationError', 'InvalidIdentityTokenException', 'AccessDenied']) {
    const { message, remedy, evidence, cause } = refused(name, said);
    expect(JSON.stringify([message, remedy, evidence, cause])).not.toContain(token);
    expect(message + evidence.join()).toContain("Value '***' at 'webIdentityToken'");
  }
});

it('a session longer than the role allows', () => {
  const said = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
  const { code, message, remedy } = refused('ValidationError', said);
  expect(code).toBe('credentials-refused');
  expect(message).toMatch(/^The session asked for is longer than the role allows/);
  expect(remedy).toContain('aws iam update-role --role-name deploy --max-session-duration');
});

it('the provider’s ARN is of the role’s partition', () => {
  const { evidence } = refused('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  expect(evidence.join()).toContain('arn:aws-cn:iam::123456789012:oidc-provider/token.actions');
});

it.each([
  ['Error', 'connect ECONNREFUSED 127.0.0.1:443', 'aws-unreachable'],
  ['Throttling', 'Rate exceeded', 'throttled'],
  ['ServiceUnavailable', 'The service is unavailable', 'aws-unavailable'],
])('what is no refusal stays what it is: %s: %s', (name, message, code) => {
  expect(refused(name, message).code).toBe(code);
});
