import { answerBlob } from './answer-blob.js';
import { answerUpload } from './answer-upload.js';
import { keepBlob } from './keep-blob.js';
import { receivedBytes } from './received-bytes.js';
import type { RegistryRequest } from './registry-request.js';

/** Opens an upload, unless the blob can be mounted from another repository or comes with this very request. */
export async function startUpload(request: RegistryRequest): Promise<void> {
  const { ecr, exchange } = request;
  const { searchParams } = exchange.url;
  const mounted = searchParams.get('mount');
  if (mounted !== null && mount(request, mounted, searchParams.get('from'))) {
    return answerBlob(request, 201, mounted);
  }
  const upload = ecr.blobs.startUpload();
  const digest = searchParams.get('digest');
  if (digest === null) return answerUpload(request, 202, upload);
  await ecr.blobs.append(upload, receivedBytes(exchange));
  await keepBlob(request, upload, digest);
}

/** Blobs are shared by an account's repositories of a region, so a mount only notes the layer. */
function mount({ ecr, repository }: RegistryRequest, digest: string, from: string | null): boolean {
  const source = from === null ? undefined : ecr.find(repository.registryId, repository.region, from);
  if (!source?.layers.has(digest)) return false;
  repository.layers.add(digest);
  return true;
}
