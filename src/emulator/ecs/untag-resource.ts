import type { UntagResourceRequest, UntagResourceResponse } from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { findTags } from './find-tags.js';

/** Removes tags by key. */
export function untagResource(ecs: Ecs, input: Validated<UntagResourceRequest>): UntagResourceResponse {
  const { tags, save } = findTags(ecs, input.resourceArn);
  const kept = tags.filter(({ key }) => !input.tagKeys.includes(key ?? ''));
  tags.splice(0, tags.length, ...kept);
  save();
  return {};
}
