import type { Image as ImageDescription, ImageDetail } from '@aws-sdk/client-ecr';
import type { Image } from './image.js';
import { isIndex } from './manifest.js';
import { type Repository, tagsOf } from './repository.js';

/** An image as PutImage and BatchGetImage answer it: with its manifest byte for byte. */
export function imageDescription(repository: Repository, image: Image, tag?: string): ImageDescription {
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, ...(tag !== undefined && { imageTag: tag }) },
    imageManifest: image.bytes.toString('utf8'),
    imageManifestMediaType: image.manifest.mediaType,
  };
}

/** An image as DescribeImages answers it. */
export function imageDetail(repository: Repository, image: Image): ImageDetail {
  const { manifest } = image;
  const tags = tagsOf(repository, image.digest);
  const artifactMediaType = manifest.artifactType ?? manifest.config?.mediaType;
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...(tags.length > 0 && { imageTags: tags }),
    imageSizeInBytes: image.size,
    imagePushedAt: image.pushedAt,
    imageManifestMediaType: manifest.mediaType,
    imageStatus: 'ACTIVE',
    ...(image.scannedAt && !isIndex(manifest.mediaType) && { imageScanStatus: SCANNED }),
    ...(artifactMediaType !== undefined && { artifactMediaType }),
    ...(manifest.subject && { subjectManifestDigest: manifest.subject.digest }),
    ...(image.lastPulledAt && { lastRecordedPullTime: image.lastPulledAt }),
  };
}

/** Basic scanning here finds nothing and takes no time. */
export const SCANNED = {
  status: 'COMPLETE',
  description: 'The scan was completed successfully.',
} as const;
