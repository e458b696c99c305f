import { pipeline } from 'node:stream/promises';
import { answer, type Exchange } from '../exchange.js';
import type { BlobStore } from './blob-store.js';
import { type ByteRange, byteRange } from './byte-range.js';
import { RegistryError } from './registry-error.js';
import type { RegistryRequest } from './registry-request.js';

/** Sends a layer or a part of it; HEAD tells whether it is there. */
export async function getBlob({ ecr, exchange, repository, parameters }: RegistryRequest): Promise<void> {
  const digest = parameters.digest ?? '';
  const size = repository.layers.has(digest) ? ecr.blobs.size(digest) : undefined;
  if (size === undefined) throw new RegistryError(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  const headers = {
    'content-type': 'application/octet-stream',
    'docker-content-digest': digest,
    'accept-ranges': 'bytes',
  };
  const range = byteRange(exchange.request.headers.range, size);
  if (range === 'unsatisfiable') {
    return answer(exchange, 416, { ...headers, 'content-range': `bytes */${size}` });
  }
  const part = range && { 'content-range': `bytes ${range.start}-${range.end}/${size}` };
  const length = range ? range.end - range.start + 1 : size;
  const all = { ...headers, ...part, 'content-length': length };
  if (exchange.request.method === 'HEAD') return answer(exchange, 200, all);
  await send(exchange, ecr.blobs, digest, range, all);
}

async function send(
  exchange: Exchange,
  blobs: BlobStore,
  digest: string,
  range: ByteRange | undefined,
  headers: Readonly<Record<string, string | number>>,
): Promise<void> {
  const { response, entry } = exchange;
  entry.status = range ? 206 : 200;
  entry.bytesOut = Number(headers['content-length']);
  response.writeHead(entry.status, headers);
  await pipeline(blobs.read(digest, range), response).catch(() => response.destroy());
}
