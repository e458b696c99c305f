import { answer } from '../exchange.js';
import { findManifest } from './find-manifest.js';
import type { RegistryRequest } from './registry-request.js';

/** Sends a manifest byte for byte; a GET, unlike a HEAD, counts as a pull. */
export function getManifest(request: RegistryRequest): void {
  const image = findManifest(request);
  const { exchange, ecr } = request;
  if (exchange.request.method === 'GET') image.lastPulledAt = ecr.now();
  const headers = { 'content-type': image.manifest.mediaType, 'docker-content-digest': image.digest };
  answer(exchange, 200, headers, image.bytes);
}
