import { reservedTags } from './deployment-tag.js';

/**
 * The tag of a build's registry cache. The lifecycle policy's first rule keeps it, and it moves, so that there is never
 * more than one image for each name; what it leaves is untagged and expires. No dot follows, as in a service's tags.
 */
export function cacheTag(name?: string): string {
  const base = reservedTags.replace('*', 'cache');
  return name === undefined ? base : `${base}-${name.replace(/[^0-9A-Za-z_-]/g, '-')}`.slice(0, 128);
}
