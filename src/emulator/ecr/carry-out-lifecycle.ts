import { archiveImage } from './archive-image.js';
import { checkLifecyclePolicy } from './check-lifecycle-policy.js';
import type { Ecr } from './ecr.js';
import { evaluateLifecycle } from './evaluate-lifecycle.js';
import type { Image } from './image.js';
import { imageStatus } from './image-status.js';
import { lifecycleImages } from './lifecycle-images.js';
import { removeImage } from './remove-image.js';
import type { Repository } from './repository.js';

/** Carries out the lifecycle policy of every repository that has one. */
export function carryOutLifecycle(ecr: Ecr): void {
  for (const repository of ecr.all()) {
    if (repository.lifecyclePolicyText !== undefined)
      applyPolicy(ecr, repository, repository.lifecyclePolicyText);
  }
}

function applyPolicy(ecr: Ecr, repository: Repository, text: string): void {
  const now = ecr.now();
  const images = lifecycleImages(repository, now);
  for (const { digest, action } of evaluateLifecycle(checkLifecyclePolicy(text), images, now.getTime())) {
    if (action === 'expire') removeImage(ecr, repository, digest);
    else archiveImage(repository, digest, now);
  }
  for (let found = followers(repository, now); found.length > 0; found = followers(repository, now)) {
    for (const { digest, lostSubject } of found) {
      if (lostSubject) removeImage(ecr, repository, digest);
      else archiveImage(repository, digest, now);
    }
  }
  repository.lifecycleEvaluatedAt = now;
  ecr.save(repository);
}

/** Referrers whose subject was deleted, or is in the archive while they are not. */
function followers(repository: Repository, now: Date): Image[] {
  const isActive = (image: Image | undefined) => image && imageStatus(image, now) === 'ACTIVE';
  return [...repository.images.values()].filter((image) => {
    const subject = repository.images.get(image.manifest.subject?.digest ?? '');
    return subject ? isActive(image) && imageStatus(subject, now) === 'ARCHIVED' : image.lostSubject;
  });
}
