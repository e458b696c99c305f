import type { OperationTable } from '../operation.js';
import { batchCheckLayerAvailability } from './batch-check-layer-availability.js';
import { batchDeleteImage } from './batch-delete-image.js';
import { batchGetImage } from './batch-get-image.js';
import { batchGetRepositoryScanningConfiguration } from './batch-get-repository-scanning-configuration.js';
import { completeLayerUpload } from './complete-layer-upload.js';
import { createRepository } from './create-repository.js';
import { deleteLifecyclePolicy } from './delete-lifecycle-policy.js';
import { deleteRepository } from './delete-repository.js';
import { deleteRepositoryPolicy } from './delete-repository-policy.js';
import { describeImageScanFindings } from './describe-image-scan-findings.js';
import { describeImages } from './describe-images.js';
import { describeRepositories } from './describe-repositories.js';
import type { Ecr } from './ecr.js';
import { getAuthorizationToken } from './get-authorization-token.js';
import { getDownloadUrlForLayer } from './get-download-url-for-layer.js';
import { getLifecyclePolicy } from './get-lifecycle-policy.js';
import { getLifecyclePolicyPreview } from './get-lifecycle-policy-preview.js';
import { getRegistryScanningConfiguration } from './get-registry-scanning-configuration.js';
import { getRepositoryPolicy } from './get-repository-policy.js';
import { initiateLayerUpload } from './initiate-layer-upload.js';
import { listImages } from './list-images.js';
import { listTagsForResource } from './list-tags-for-resource.js';
import { putImage } from './put-image.js';
import { putImageScanningConfiguration } from './put-image-scanning-configuration.js';
import { putImageTagMutability } from './put-image-tag-mutability.js';
import { putLifecyclePolicy } from './put-lifecycle-policy.js';
import { putRegistryScanningConfiguration } from './put-registry-scanning-configuration.js';
import { setRepositoryPolicy } from './set-repository-policy.js';
import { startImageScan } from './start-image-scan.js';
import { startLifecyclePolicyPreview } from './start-lifecycle-policy-preview.js';
import { tagResource } from './tag-resource.js';
import { untagResource } from './untag-resource.js';
import { updateImageStorageClass } from './update-image-storage-class.js';
import { uploadLayerPart } from './upload-layer-part.js';

/** ECR's operations by AWS's names. */
export const ecrOperations: OperationTable<Ecr> = {
  BatchCheckLayerAvailability: batchCheckLayerAvailability,
  BatchDeleteImage: batchDeleteImage,
  BatchGetImage: batchGetImage,
  BatchGetRepositoryScanningConfiguration: batchGetRepositoryScanningConfiguration,
  CompleteLayerUpload: completeLayerUpload,
  CreateRepository: createRepository,
  DeleteLifecyclePolicy: deleteLifecyclePolicy,
  DeleteRepository: deleteRepository,
  DeleteRepositoryPolicy: deleteRepositoryPolicy,
  DescribeImageScanFindings: describeImageScanFindings,
  DescribeImages: describeImages,
  DescribeRepositories: describeRepositories,
  GetAuthorizationToken: getAuthorizationToken,
  GetDownloadUrlForLayer: getDownloadUrlForLayer,
  GetLifecyclePolicy: getLifecyclePolicy,
  GetLifecyclePolicyPreview: getLifecyclePolicyPreview,
  GetRegistryScanningConfiguration: getRegistryScanningConfiguration,
  GetRepositoryPolicy: getRepositoryPolicy,
  InitiateLayerUpload: initiateLayerUpload,
  ListImages: listImages,
  ListTagsForResource: listTagsForResource,
  PutImage: putImage,
  PutImageScanningConfiguration: putImageScanningConfiguration,
  PutImageTagMutability: putImageTagMutability,
  PutLifecyclePolicy: putLifecyclePolicy,
  PutRegistryScanningConfiguration: putRegistryScanningConfiguration,
  SetRepositoryPolicy: setRepositoryPolicy,
  StartImageScan: startImageScan,
  StartLifecyclePolicyPreview: startLifecyclePolicyPreview,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateImageStorageClass: updateImageStorageClass,
  UploadLayerPart: uploadLayerPart,
};
