import { countedOut } from './counted-out.js';
import { type LifecycleImage, matchesRule } from './lifecycle-image.js';
import type { LifecyclePolicy, LifecycleRule } from './lifecycle-policy.js';

/** What becomes of one image. */
export interface LifecycleDecision {
  readonly digest: string;
  readonly tags: readonly string[];
  readonly action: 'expire' | 'transition';
  readonly appliedRulePriority: number;
}

/**
 * What a lifecycle policy does to a repository at a moment (`now`: milliseconds since the epoch), as the ECR user guide
 * has it under "Lifecycle policy evaluation rules". Every rule marks images as if it were alone; the marks are then
 * applied by priority, and what matches the tagging requirements of a rule is out of reach of the rules after it. An
 * image of a manifest list stays while the list does. A referrer goes with its subject, so no rule sees it before.
 * Images are given, and decisions answered, in the order of their push.
 */
export function evaluateLifecycle(
  policy: LifecyclePolicy,
  images: readonly LifecycleImage[],
  now: number,
): LifecycleDecision[] {
  const digests = new Set(images.map(({ digest }) => digest));
  const lists = images.filter(({ children }) => children.length > 0);
  const candidates = images.filter(({ subject }) => subject === undefined || !digests.has(subject));
  const reached = new Set<string>();
  const decided = new Map<string, LifecycleDecision>();
  for (const rule of byPriority(policy.rules)) {
    const matching = candidates.filter((image) => matchesRule(image, rule));
    for (const image of countedOut(matching, rule.selection, now)) {
      if (reached.has(image.digest) || isHeldByList(image, lists, rule)) continue;
      decided.set(image.digest, decision(image, rule));
    }
    for (const { digest } of matching) reached.add(digest);
  }
  return images.flatMap(({ digest }) => decided.get(digest) ?? []);
}

function byPriority(rules: readonly LifecycleRule[]): LifecycleRule[] {
  return [...rules].sort((a, b) => a.rulePriority - b.rulePriority);
}

/** A list must be deleted before what it names may expire, and archived before what it names may be archived. */
function isHeldByList(
  { digest }: LifecycleImage,
  lists: readonly LifecycleImage[],
  { action }: LifecycleRule,
) {
  return lists.some(
    ({ children, storageClass }) =>
      children.includes(digest) && (action.type === 'expire' || storageClass === 'standard'),
  );
}

function decision(
  { digest, tags }: LifecycleImage,
  { action, rulePriority }: LifecycleRule,
): LifecycleDecision {
  return { digest, tags, action: action.type, appliedRulePriority: rulePriority };
}
