import type {
  StartLifecyclePolicyPreviewRequest,
  StartLifecyclePolicyPreviewResponse,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import { checkLifecyclePolicy } from './check-lifecycle-policy.js';
import type { Ecr } from './ecr.js';
import { lifecyclePolicyNotFound, lifecyclePolicyPreviewInProgress } from './errors.js';
import { evaluateLifecycle } from './evaluate-lifecycle.js';
import { lifecycleImages } from './lifecycle-images.js';
import { type LifecyclePreview, PREVIEW_TIME, previewStatus } from './lifecycle-preview.js';
import type { Repository } from './repository.js';

/** Begins to work out what a policy, or the repository's own, would do now. */
export function startLifecyclePolicyPreview(
  ecr: Ecr,
  input: Validated<StartLifecyclePolicyPreviewRequest>,
  caller: Caller,
): StartLifecyclePolicyPreviewResponse {
  const repository = ecr.require(input, caller);
  const text = input.lifecyclePolicyText ?? repository.lifecyclePolicyText;
  if (text === undefined) throw lifecyclePolicyNotFound(repository);
  const running = ecr.previews.get(repository);
  if (running && previewStatus(running, ecr.now()) === 'IN_PROGRESS') {
    throw lifecyclePolicyPreviewInProgress(repository);
  }
  ecr.previews.set(repository, preview(repository, text, ecr.now()));
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    lifecyclePolicyText: text,
    status: 'IN_PROGRESS',
  };
}

function preview(repository: Repository, text: string, now: Date): LifecyclePreview {
  const images = lifecycleImages(repository, now);
  const byDigest = new Map(images.map((image) => [image.digest, image]));
  const results = evaluateLifecycle(checkLifecyclePolicy(text), images, now.getTime()).flatMap((decision) => {
    const image = byDigest.get(decision.digest);
    return image ? { image, decision } : [];
  });
  return { text, completeAt: new Date(now.getTime() + PREVIEW_TIME), results };
}
