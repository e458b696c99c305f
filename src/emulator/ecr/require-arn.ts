import type { Ecr } from './ecr.js';
import { invalidParameter } from './errors.js';
import type { Repository } from './repository.js';

const ARN = /^arn:aws[a-z-]*:ecr:([^:]+):(\d{12}):repository\/(.+)$/;

/** The repository an ARN names. */
export function requireArn(ecr: Ecr, arn: string): Repository {
  const [, region, accountId, repositoryName] = ARN.exec(arn) ?? [];
  if (region === undefined || accountId === undefined || repositoryName === undefined) {
    throw invalidParameter('resourceArn', 'Invalid ARN');
  }
  return ecr.require({ repositoryName }, { accountId, region });
}
