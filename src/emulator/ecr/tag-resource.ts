import type { TagResourceRequest, TagResourceResponse } from '@aws-sdk/client-ecr';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { requireArn } from './require-arn.js';

/** Sets tags on a repository (AWS resource tags, not image tags). */
export function tagResource(ecr: Ecr, input: Validated<TagResourceRequest>): TagResourceResponse {
  const repository = requireArn(ecr, input.resourceArn);
  for (const tag of input.tags) repository.resourceTags.set(tag.Key ?? '', tag);
  ecr.save(repository);
  return {};
}
