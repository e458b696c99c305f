import type { OperationTable } from '../operation.js';
import { getRole } from './get-role.js';
import type { Iam } from './iam.js';
import { simulatePrincipalPolicy } from './simulate-principal-policy.js';

/** IAM's operations by AWS's names: what somebody who looks before a deployment asks. */
export const iamOperations: OperationTable<Iam> = {
  GetRole: getRole,
  SimulatePrincipalPolicy: simulatePrincipalPolicy,
};
