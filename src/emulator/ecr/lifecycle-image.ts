import { matchesWildcard } from '../wildcard.js';
import { type LifecycleRule, storageClassOf } from './lifecycle-policy.js';

/** An image as a lifecycle policy sees it. */
export interface LifecycleImage {
  readonly digest: string;
  readonly tags: readonly string[];
  readonly storageClass: 'standard' | 'archive';
  readonly pushedAt: Date;
  readonly lastPulledAt?: Date;
  /** When it was last archived. */
  readonly archivedAt?: Date;
  /** When it was last restored from the archive. */
  readonly activatedAt?: Date;
  /** Digests of the images of a manifest list. */
  readonly children: readonly string[];
  /** The image this one is about (a signature, an attestation). */
  readonly subject?: string;
}

/** The time that images are put in order by: the last restore or else the push, in milliseconds since the epoch. */
export function orderTime({ pushedAt, activatedAt }: LifecycleImage): number {
  return (activatedAt ?? pushedAt).getTime();
}

/** Does an image meet a rule's tagging requirements, in the storage class the rule selects? */
export function matchesRule(image: LifecycleImage, rule: LifecycleRule): boolean {
  const { tagStatus, tagPatternList, tagPrefixList } = rule.selection;
  if (image.storageClass !== storageClassOf(rule)) return false;
  if (tagStatus === 'any') return true;
  if (tagStatus === 'untagged') return image.tags.length === 0;
  const patterns = tagPatternList ?? (tagPrefixList ?? []).map((prefix) => `${prefix}*`);
  return patterns.every((pattern) => image.tags.some((tag) => matchesWildcard(pattern, tag)));
}
