import type {
  PutImageScanningConfigurationRequest,
  PutImageScanningConfigurationResponse,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Validated } from '../validated.js';
import type { Ecr } from './ecr.js';

/** Turns scan on push on or off. */
export function putImageScanningConfiguration(
  ecr: Ecr,
  input: Validated<PutImageScanningConfigurationRequest>,
  caller: Caller,
): PutImageScanningConfigurationResponse {
  const repository = ecr.require(input, caller);
  repository.scanOnPush = input.imageScanningConfiguration.scanOnPush ?? false;
  ecr.save(repository);
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
  };
}
