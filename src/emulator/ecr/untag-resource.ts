import type { UntagResourceRequest, UntagResourceResponse } from '@aws-sdk/client-ecr';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { requireArn } from './require-arn.js';

/** Takes tags off a repository. */
export function untagResource(ecr: Ecr, input: Validated<UntagResourceRequest>): UntagResourceResponse {
  const repository = requireArn(ecr, input.resourceArn);
  for (const key of input.tagKeys) repository.resourceTags.delete(key);
  ecr.save(repository);
  return {};
}
