import type { DescribeImagesRequest, DescribeImagesResponse } from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';
import { checkPaging, ecrPage } from './ecr-page.js';
import { filteredImages } from './filtered-images.js';
import { requireImage } from './find-image.js';
import { imageDetail } from './image-description.js';

/** Details of images: those named, or a page of all, oldest push first. */
export function describeImages(
  ecr: Ecr,
  input: Validated<DescribeImagesRequest>,
  caller: Caller,
): DescribeImagesResponse {
  checkPaging(input, 'imageIds', input.imageIds);
  const repository = ecr.require(input, caller);
  const now = ecr.now();
  if (input.imageIds) {
    const named = new Set(input.imageIds.map((id) => requireImage(repository, id)));
    return { imageDetails: [...named].map((image) => imageDetail(repository, image, now)) };
  }
  const all = filteredImages(repository, input.filter, now);
  const { items, ...rest } = ecrPage(all, input);
  return { imageDetails: items.map((image) => imageDetail(repository, image, now)), ...rest };
}
