import type {
  GetRegistryScanningConfigurationRequest,
  GetRegistryScanningConfigurationResponse,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Ecr } from './ecr.js';

/** How the registry scans its images. */
export function getRegistryScanningConfiguration(
  ecr: Ecr,
  _input: GetRegistryScanningConfigurationRequest,
  caller: Caller,
): GetRegistryScanningConfigurationResponse {
  const registryId = caller.accountId;
  const scanningConfiguration = ecr.scanning({ registryId, region: caller.region });
  return { registryId, scanningConfiguration };
}
