import type { Ecr } from '../ecr/ecr.js';
import { imageDetail } from '../ecr/image-description.js';
import { repositoryDescription } from '../ecr/repository-description.js';

/** Every repository of every account and region, in the shapes of ECR's own Describe operations. */
export function ecrState(ecr: Ecr) {
  return ecr.all().map((repository) => ({
    ...repositoryDescription(ecr, repository),
    region: repository.region,
    images: [...repository.images.values()].map((image) => imageDetail(repository, image, ecr.now())),
  }));
}
