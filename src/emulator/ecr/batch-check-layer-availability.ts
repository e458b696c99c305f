import type {
  BatchCheckLayerAvailabilityRequest,
  BatchCheckLayerAvailabilityResponse,
  Layer,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import { isDigest } from '../registry/digest.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';

/** Which layers a push would not have to send. */
export function batchCheckLayerAvailability(
  ecr: Ecr,
  input: Validated<BatchCheckLayerAvailabilityRequest>,
  caller: Caller,
): BatchCheckLayerAvailabilityResponse {
  const repository = ecr.require(input, caller);
  const malformed = input.layerDigests.filter((digest) => !isDigest(digest));
  const wellFormed = input.layerDigests.filter(isDigest);
  return {
    layers: wellFormed.map((digest) =>
      layer(digest, repository.layers.has(digest) ? ecr.blobs.size(digest) : undefined),
    ),
    failures: malformed.map((layerDigest) => ({
      layerDigest,
      failureCode: 'InvalidLayerDigest',
      failureReason: 'Invalid layer digest',
    })),
  };
}

function layer(layerDigest: string, layerSize: number | undefined): Layer {
  if (layerSize === undefined) return { layerDigest, layerAvailability: 'UNAVAILABLE' };
  return { layerDigest, layerSize, layerAvailability: 'AVAILABLE' };
}
