import { AwsError } from '../aws-error.js';
import type { Upload } from '../registry/blob-store.js';
import type { Ecr } from './ecr.js';
import type { Repository } from './repository.js';

/** The upload an input names; UploadNotFoundException when there is none. */
export function requireUpload(ecr: Ecr, { name, registryId }: Repository, uploadId: string): Upload {
  const upload = ecr.blobs.findUpload(uploadId);
  if (upload) return upload;
  throw new AwsError(
    'UploadNotFoundException',
    `The upload with id '${uploadId}' does not exist in the repository with name '${name}' in the registry with id '${registryId}'`,
  );
}
