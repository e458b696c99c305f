import type { Ecr } from '../ecr/ecr.js';
import { answerJson } from '../exchange.js';
import type { Route } from '../routes.js';
import { appendUpload } from './append-upload.js';
import { cancelUpload } from './cancel-upload.js';
import { deleteBlob } from './delete-blob.js';
import { deleteManifest } from './delete-manifest.js';
import { finishUpload } from './finish-upload.js';
import { getBlob } from './get-blob.js';
import { getManifest } from './get-manifest.js';
import { listReferrers } from './list-referrers.js';
import { listTags } from './list-tags.js';
import { putManifest } from './put-manifest.js';
import { authorized, type RegistryHandler, repositoryRoute } from './registry-request.js';
import { startUpload } from './start-upload.js';
import { uploadStatus } from './upload-status.js';

/** The static table below a repository's name (OCI distribution specification, "Endpoints"). */
const REPOSITORY_ROUTES: readonly (readonly [string, string, RegistryHandler])[] = [
  ['POST', '/blobs/uploads', startUpload],
  ['GET', '/blobs/uploads/:upload', uploadStatus],
  ['PATCH', '/blobs/uploads/:upload', appendUpload],
  ['PUT', '/blobs/uploads/:upload', finishUpload],
  ['DELETE', '/blobs/uploads/:upload', cancelUpload],
  ['GET', '/blobs/:digest', getBlob],
  ['DELETE', '/blobs/:digest', deleteBlob],
  ['GET', '/manifests/:reference', getManifest],
  ['PUT', '/manifests/:reference', putManifest],
  ['DELETE', '/manifests/:reference', deleteManifest],
  ['GET', '/tags/list', listTags],
  ['GET', '/referrers/:digest', listReferrers],
];

/** The registry behind ECR's repositories, as Docker, containerd, skopeo and podman talk to it. */
export function registryRoutes(ecr: Ecr): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/v2',
      handle: (exchange) => authorized(ecr, exchange, () => answerJson(exchange, 200, {})),
    },
    ...REPOSITORY_ROUTES.map(([method, path, handler]) => repositoryRoute(ecr, method, path, handler)),
  ];
}
