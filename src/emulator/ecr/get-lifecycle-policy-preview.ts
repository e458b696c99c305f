import type {
  GetLifecyclePolicyPreviewRequest,
  GetLifecyclePolicyPreviewResponse,
  ImageIdentifier,
  LifecyclePolicyPreviewResult,
  LifecyclePolicyPreviewSummary,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { checkPaging, ecrPage } from './ecr-page.js';
import { lifecyclePolicyPreviewNotFound } from './errors.js';
import { type LifecyclePreview, previewStatus } from './lifecycle-preview.js';

type Result = LifecyclePreview['results'][number];

const MOST_RESULTS = 100;

/** How far a preview has come and, once it is complete, which images would go. */
export function getLifecyclePolicyPreview(
  ecr: Ecr,
  input: Validated<GetLifecyclePolicyPreviewRequest>,
  caller: Caller,
): GetLifecyclePolicyPreviewResponse {
  checkPaging(input, 'imageIds', input.imageIds);
  const repository = ecr.require(input, caller);
  const preview = ecr.previews.get(repository);
  if (!preview) throw lifecyclePolicyPreviewNotFound(repository);
  const status = previewStatus(preview, ecr.now());
  const results = status === 'COMPLETE' ? preview.results : [];
  const { items, ...rest } = ecrPage(
    results.filter((result) => isAsked(result, input)),
    input,
    MOST_RESULTS,
  );
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    lifecyclePolicyText: preview.text,
    status,
    previewResults: items.map(previewResult),
    summary: status === 'COMPLETE' ? summary(results) : {},
    ...rest,
  };
}

function isAsked({ image }: Result, { imageIds, filter }: GetLifecyclePolicyPreviewRequest): boolean {
  const names = ({ imageDigest, imageTag }: ImageIdentifier) =>
    (imageDigest === undefined || imageDigest === image.digest) &&
    (imageTag === undefined || image.tags.includes(imageTag));
  if (imageIds && !imageIds.some(names)) return false;
  const status = filter?.tagStatus ?? 'ANY';
  return status === 'ANY' || (status === 'TAGGED') === image.tags.length > 0;
}

function previewResult({ image, decision }: Result): LifecyclePolicyPreviewResult {
  return {
    imageTags: [...image.tags],
    imageDigest: image.digest,
    imagePushedAt: image.pushedAt,
    action:
      decision.action === 'expire'
        ? { type: 'EXPIRE' }
        : { type: 'TRANSITION', targetStorageClass: 'ARCHIVE' },
    appliedRulePriority: decision.appliedRulePriority,
    storageClass: image.storageClass === 'standard' ? 'STANDARD' : 'ARCHIVE',
  };
}

function summary(results: readonly Result[]): LifecyclePolicyPreviewSummary {
  const expiring = results.filter(({ decision }) => decision.action === 'expire').length;
  const imageTotalCount = results.length - expiring;
  return {
    expiringImageTotalCount: expiring,
    ...(imageTotalCount > 0 && {
      transitioningImageTotalCounts: [{ targetStorageClass: 'ARCHIVE', imageTotalCount }],
    }),
  };
}
