import type { ListTagsForResourceRequest, ListTagsForResourceResponse } from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { findTags } from './find-tags.js';

export function listTagsForResource(
  ecs: Ecs,
  input: Validated<ListTagsForResourceRequest>,
): ListTagsForResourceResponse {
  return { tags: findTags(ecs, input.resourceArn).tags };
}
