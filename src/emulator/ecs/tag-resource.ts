import type { TagResourceRequest, TagResourceResponse } from '@aws-sdk/client-ecs';
import type { Validated } from '../validated.js';
import type { Ecs } from './ecs.js';
import { findTags } from './find-tags.js';

/** Sets tags on a cluster, service, task or task definition. */
export function tagResource(ecs: Ecs, input: Validated<TagResourceRequest>): TagResourceResponse {
  const { tags, save } = findTags(ecs, input.resourceArn);
  for (const tag of input.tags) {
    const at = tags.findIndex(({ key }) => key === tag.key);
    if (at < 0) tags.push(tag);
    else tags[at] = tag;
  }
  save();
  return {};
}
