import type { TagStatus } from '@aws-sdk/client-ecr';
import { type Repository, tagsOf } from './repository.js';

/** Does an image pass a TAGGED, UNTAGGED or ANY filter? */
export function hasTagStatus(repository: Repository, digest: string, status: TagStatus | undefined): boolean {
  if (status === undefined || status === 'ANY') return true;
  return tagsOf(repository, digest).length > 0 === (status === 'TAGGED');
}
