import type { OperationTable } from '../operation.js';
import { describeSecret } from './describe-secret.js';
import type { SecretStore } from './secret-store.js';

/** Secrets Manager's operations by AWS's names: what a deployment asks, never a value. */
export const secretsOperations: OperationTable<SecretStore> = {
  DescribeSecret: describeSecret,
};
