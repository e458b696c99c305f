import { type LifecycleImage, orderTime } from './lifecycle-image.js';
import type { LifecycleSelection } from './lifecycle-policy.js';

const ONE_DAY = 24 * 60 * 60 * 1000;

/** Which of the images a rule matches are too many or too old for it. */
export function countedOut(
  matching: readonly LifecycleImage[],
  { countType, countNumber }: LifecycleSelection,
  now: number,
): readonly LifecycleImage[] {
  if (countType === 'imageCountMoreThan') {
    const oldestFirst = [...matching].sort((a, b) => orderTime(a) - orderTime(b));
    return oldestFirst.slice(0, Math.max(0, oldestFirst.length - countNumber));
  }
  const limit = now - countNumber * ONE_DAY;
  return matching.filter((image) => ageStart(image, countType) < limit);
}

/** Since when an image's age counts; never, for one that was not archived. */
function ageStart(
  image: LifecycleImage,
  countType: Exclude<LifecycleSelection['countType'], 'imageCountMoreThan'>,
): number {
  if (countType === 'sinceImageTransitioned') return image.archivedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  if (countType === 'sinceImagePushed') return orderTime(image);
  const restored = image.activatedAt?.getTime() ?? 0;
  return Math.max(image.lastPulledAt?.getTime() ?? image.pushedAt.getTime(), restored);
}
