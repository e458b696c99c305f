import { roleParts } from './role-arn.js';

/** What lets one role become another, as lines of JSON. */
export interface ChainStatements {
  /** ARN of the caller, of a session the role's (without a path, which a session's ARN does not tell). */
  readonly callerRole: string;
  /** For a policy of the caller. */
  readonly identity: string;
  /** For the trust policy of the role that it is to become. */
  readonly trust: string;
}

/** Source: IAM user guide, "Grant a user permissions to switch roles" and "How to use an external ID". */
export function chainStatements(
  caller: string,
  role: string,
  externalId: string | undefined,
): ChainStatements {
  const callerRole = roleOf(caller);
  const statement = { Effect: 'Allow', Action: 'sts:AssumeRole' };
  const condition =
    externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } };
  return {
    callerRole,
    identity: JSON.stringify({ ...statement, Resource: role }, undefined, 2),
    trust: JSON.stringify({ ...statement, Principal: { AWS: callerRole }, ...condition }, undefined, 2),
  };
}

function roleOf(caller: string): string {
  const [, name] = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(caller) ?? [];
  if (name === undefined) return caller;
  const { partition, accountId } = roleParts(caller);
  return `arn:${partition}:iam::${accountId}:role/${name}`;
}
