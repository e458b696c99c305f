import type { LifecycleRule, LifecycleSelection } from './lifecycle-rule.js';

/** What a rule does, as people say it: `expire images tagged v*: all but the newest 10`. */
export function ruleInWords({ selection, action }: LifecycleRule): string {
  const verb = action.type === 'transition' ? 'archive' : 'expire';
  return `${verb} ${whichImages(selection)}: ${countInWords(selection)}`;
}

/** Above this a count is meant to be never reached. */
const neverReached = 99_999;

/** When a rule's images go. */
export function countInWords({ countType, countNumber }: LifecycleSelection): string {
  const days = `${countNumber} ${countNumber === 1 ? 'day' : 'days'}`;
  switch (countType) {
    case 'imageCountMoreThan':
      return countNumber >= neverReached ? 'never' : `all but the newest ${countNumber}`;
    case 'sinceImagePushed':
      return `${days} after their push`;
    case 'sinceImagePulled':
      return `${days} after their last pull`;
    case 'sinceImageTransitioned':
      return `${days} after they were archived`;
  }
}

function whichImages({ tagStatus, storageClass, ...lists }: LifecycleSelection): string {
  const archived = storageClass === 'archive' ? 'archived ' : '';
  if (tagStatus === 'untagged') return `untagged ${archived}images`;
  if (tagStatus === 'any') return `all ${archived}images`;
  return `${archived}images tagged ${patternsOf(lists).join(' and ')}`;
}

/** A rule's tags as patterns; a prefix is a pattern that ends in `*`. */
export function patternsOf({
  tagPatternList = [],
  tagPrefixList = [],
}: Pick<LifecycleSelection, 'tagPatternList' | 'tagPrefixList'>): string[] {
  return [...new Set([...tagPatternList, ...tagPrefixList.map((prefix) => `${prefix}*`)])].sort();
}
