import type { Image as ImageDescription, ImageDetail } from '@aws-sdk/client-ecr';
import type { Image } from './image.js';
import { hasResult, type ImageScan, scanStatus, scanSummary } from './image-scan.js';
import { imageStatus } from './image-status.js';
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
export function imageDetail(repository: Repository, image: Image, now: Date): ImageDetail {
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
    imageStatus: imageStatus(image, now),
    ...storageDates(image, now),
    ...(image.scan && scanDetail(image.scan, now)),
    ...(artifactMediaType !== undefined && { artifactMediaType }),
    ...(manifest.subject && { subjectManifestDigest: manifest.subject.digest }),
    ...(image.lastPulledAt && { lastRecordedPullTime: image.lastPulledAt }),
  };
}

/** Only enhanced scanning fills the summary (ECR API, ImageDetail). */
function scanDetail(scan: ImageScan, now: Date): ImageDetail {
  const summarized = scan.type === 'ENHANCED' && hasResult(scan, now);
  return {
    imageScanStatus: scanStatus(scan, now),
    ...(summarized && { imageScanFindingsSummary: scanSummary(scan) }),
  };
}

function storageDates({ archivedAt, activatedAt }: Image, now: Date): ImageDetail {
  return {
    ...(archivedAt && { lastArchivedAt: archivedAt }),
    ...(activatedAt && activatedAt <= now && { lastActivatedAt: activatedAt }),
  };
}
