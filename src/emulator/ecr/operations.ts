import type { OperationTable } from '../operation.js';
import { createRepository } from './create-repository.js';
import { deleteRepository } from './delete-repository.js';
import { describeRepositories } from './describe-repositories.js';
import type { Ecr } from './ecr.js';
import { getAuthorizationToken } from './get-authorization-token.js';

/** ECR's operations by AWS's names. */
export const ecrOperations: OperationTable<Ecr> = {
  CreateRepository: createRepository,
  DeleteRepository: deleteRepository,
  DescribeRepositories: describeRepositories,
  GetAuthorizationToken: getAuthorizationToken,
};
