import type { ImageStatusFilter, TagStatus } from '@aws-sdk/client-ecr';
import type { Image } from './image.js';
import { imageStatus } from './image-status.js';
import { type Repository, tagsOf } from './repository.js';

interface ImagesFilter {
  readonly tagStatus?: TagStatus | undefined;
  readonly imageStatus?: ImageStatusFilter | undefined;
}

/** The images that pass a filter; those in the archive only when asked for (ECR API, DescribeImagesFilter). */
export function filteredImages(
  repository: Repository,
  { tagStatus = 'ANY', imageStatus: status = 'ACTIVE' }: ImagesFilter = {},
  now: Date,
): Image[] {
  return [...repository.images.values()].filter(
    (image) =>
      (status === 'ANY' || imageStatus(image, now) === status) &&
      (tagStatus === 'ANY' || tagsOf(repository, image.digest).length > 0 === (tagStatus === 'TAGGED')),
  );
}
