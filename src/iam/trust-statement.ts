import { issuerKey, providerArn } from './role-arn.js';
import { subjectForms } from './subject-forms.js';
import type { TokenClaims } from './token-claims.js';

/**
 * The statement of a role's trust policy that accepts this token, as lines of JSON. Source: IAM user guide, "Create a role
 * for OpenID Connect federation".
 */
export function trustStatement(role: string, claims: TokenClaims): string {
  const key = issuerKey(claims.iss);
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: providerArn(role, claims.iss) },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${key}:aud`]: oneOf(claims.aud),
        [`${key}:sub`]: oneOf(subjectForms(claims)),
      },
    },
  };
  return JSON.stringify(statement, undefined, 2);
}

function oneOf(values: readonly string[]): string | readonly string[] {
  return values.length === 1 ? (values[0] ?? '') : values;
}
