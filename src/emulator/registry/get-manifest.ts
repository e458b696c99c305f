import { notePull } from '../ecr/note-pull.js';
import { answer } from '../exchange.js';
import { findManifest } from './find-manifest.js';
import type { RegistryRequest } from './registry-request.js';

/** Sends a manifest byte for byte; a GET, unlike a HEAD, counts as a pull. */
export function getManifest(request: RegistryRequest): void {
  const image = findManifest(request);
  const { exchange, ecr, repository } = request;
  if (exchange.request.method === 'GET') notePull(ecr, repository, image);
  const headers = { 'content-type': image.manifest.mediaType, 'docker-content-digest': image.digest };
  answer(exchange, 200, headers, image.bytes);
}
