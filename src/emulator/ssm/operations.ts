import type { OperationTable } from '../operation.js';
import type { SecretStore } from '../secrets/secret-store.js';
import { describeParameters } from './describe-parameters.js';

/** Systems Manager's operations by AWS's names: which parameters there are, never a value. */
export const ssmOperations: OperationTable<SecretStore> = {
  DescribeParameters: describeParameters,
};
