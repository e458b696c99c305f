import type { DescribeImagesRequest, DescribeImagesResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { checkPaging, ecrPage } from './ecr-page.js';
import { requireImage } from './find-image.js';
import { imageDetail } from './image-description.js';
import { hasTagStatus } from './tag-status.js';

/** Details of images: those named, or a page of all, oldest push first. */
export function describeImages(
  ecr: Ecr,
  input: Validated<DescribeImagesRequest>,
  caller: Caller,
): DescribeImagesResponse {
  checkPaging(input, 'imageIds', input.imageIds);
  const repository = ecr.require(input, caller);
  if (input.imageIds) {
    const named = new Set(input.imageIds.map((id) => requireImage(repository, id)));
    return { imageDetails: [...named].map((image) => imageDetail(repository, image)) };
  }
  const all = [...repository.images.values()].filter(({ digest }) =>
    hasTagStatus(repository, digest, input.filter?.tagStatus),
  );
  const { items, ...rest } = ecrPage(all, input);
  return { imageDetails: items.map((image) => imageDetail(repository, image)), ...rest };
}
