import { createHash } from 'node:crypto';
import type { GetRoleRequest, GetRoleResponse } from '@aws-sdk/client-iam';
import type { Caller } from '../operation.js';
import { trustPolicyOf } from '../sts/role.js';
import type { Validated } from '../validated.js';
import { noSuchEntity } from './errors.js';
import type { Iam } from './iam.js';

/** A role that a seed named; its trust policy is URL-encoded JSON (source: IAM API reference, GetRole). */
export function getRole(iam: Iam, input: Validated<GetRoleRequest>, caller: Caller): GetRoleResponse {
  const found = iam.named(caller.accountId, input.RoleName);
  if (found === undefined) throw noSuchEntity(`The role with name ${input.RoleName} cannot be found.`);
  const { arn, role, createdAt } = found;
  return {
    Role: {
      Arn: arn,
      Path: role.Path ?? '/',
      RoleName: role.RoleName,
      RoleId: roleId(arn),
      CreateDate: createdAt,
      AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trustPolicyOf(role))),
      Description: role.Description,
      MaxSessionDuration: role.MaxSessionDuration ?? 3600,
    },
  };
}

/** `AROA` and seventeen characters, the same for a role at every start. */
function roleId(arn: string): string {
  return `AROA${createHash('sha256').update(arn).digest('hex').slice(0, 17).toUpperCase()}`;
}
