import { answer } from '../exchange.js';
import type { RegistryRequest } from './registry-request.js';

/** Answers where a blob that is now in the repository can be had. */
export function answerBlob({ exchange, repository }: RegistryRequest, status: number, digest: string): void {
  answer(exchange, status, {
    location: `/v2/${repository.name}/blobs/${digest}`,
    'docker-content-digest': digest,
  });
}
