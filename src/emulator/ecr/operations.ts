import type { OperationTable } from '../operation.js';
import { batchCheckLayerAvailability } from './batch-check-layer-availability.js';
import { batchDeleteImage } from './batch-delete-image.js';
import { batchGetImage } from './batch-get-image.js';
import { completeLayerUpload } from './complete-layer-upload.js';
import { createRepository } from './create-repository.js';
import { deleteLifecyclePolicy } from './delete-lifecycle-policy.js';
import { deleteRepository } from './delete-repository.js';
import { describeImageScanFindings } from './describe-image-scan-findings.js';
import { describeImages } from './describe-images.js';
import { describeRepositories } from './describe-repositories.js';
import type { Ecr } from './ecr.js';
import { getAuthorizationToken } from './get-authorization-token.js';
import { getLifecyclePolicy } from './get-lifecycle-policy.js';
import { initiateLayerUpload } from './initiate-layer-upload.js';
import { listImages } from './list-images.js';
import { listTagsForResource } from './list-tags-for-resource.js';
import { putImage } from './put-image.js';
import { putImageScanningConfiguration } from './put-image-scanning-configuration.js';
import { putImageTagMutability } from './put-image-tag-mutability.js';
import { putLifecyclePolicy } from './put-lifecycle-policy.js';
import { startImageScan } from './start-image-scan.js';
import { tagResource } from './tag-resource.js';
import { untagResource } from './untag-resource.js';
import { uploadLayerPart } from './upload-layer-part.js';

/** ECR's operations by AWS's names. */
export const ecrOperations: OperationTable<Ecr> = {
  BatchCheckLayerAvailability: batchCheckLayerAvailability,
  BatchDeleteImage: batchDeleteImage,
  BatchGetImage: batchGetImage,
  CompleteLayerUpload: completeLayerUpload,
  CreateRepository: createRepository,
  DeleteLifecyclePolicy: deleteLifecyclePolicy,
  DeleteRepository: deleteRepository,
  DescribeImageScanFindings: describeImageScanFindings,
  DescribeImages: describeImages,
  DescribeRepositories: describeRepositories,
  GetAuthorizationToken: getAuthorizationToken,
  GetLifecyclePolicy: getLifecyclePolicy,
  InitiateLayerUpload: initiateLayerUpload,
  ListImages: listImages,
  ListTagsForResource: listTagsForResource,
  PutImage: putImage,
  PutImageScanningConfiguration: putImageScanningConfiguration,
  PutImageTagMutability: putImageTagMutability,
  PutLifecyclePolicy: putLifecyclePolicy,
  StartImageScan: startImageScan,
  TagResource: tagResource,
  UntagResource: untagResource,
  UploadLayerPart: uploadLayerPart,
};
