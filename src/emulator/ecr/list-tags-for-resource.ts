import type { ListTagsForResourceRequest, ListTagsForResourceResponse } from '@aws-sdk/client-ecr';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { requireArn } from './require-arn.js';

/** The tags of a repository. */
export function listTagsForResource(
  ecr: Ecr,
  input: Validated<ListTagsForResourceRequest>,
): ListTagsForResourceResponse {
  return { tags: [...requireArn(ecr, input.resourceArn).resourceTags.values()] };
}
