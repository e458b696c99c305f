import type {
  PutRegistryScanningConfigurationRequest,
  PutRegistryScanningConfigurationResponse,
  RegistryScanningRule,
  ScanType,
} from '@aws-sdk/client-ecr';
import type { Caller } from '../operation.js';
import type { Ecr } from './ecr.js';
import { invalidParameter } from './errors.js';
import { isIndex } from './manifest.js';
import { scanImage } from './scan-image.js';
import { scanningOf } from './scanning-configuration.js';

const FILTER = '^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$';
const MAX_RULES = 2;
const MAX_FILTERS = 100;

/** Says how the registry scans from now on; enhanced scanning begins at once with the images that are there. */
export function putRegistryScanningConfiguration(
  ecr: Ecr,
  { scanType = 'BASIC', rules = [] }: PutRegistryScanningConfigurationRequest,
  caller: Caller,
): PutRegistryScanningConfigurationResponse {
  checkRules(scanType, rules);
  const registry = { registryId: caller.accountId, region: caller.region };
  const before = ecr.scanning(registry).scanType;
  ecr.setScanning(registry, { scanType, rules });
  if (scanType === 'ENHANCED' && before !== 'ENHANCED') scanEverything(ecr, caller);
  return { registryScanningConfiguration: { scanType, rules } };
}

function checkRules(scanType: ScanType, rules: readonly RegistryScanningRule[]): void {
  const most = `Member must have length less than or equal to`;
  if (rules.length > MAX_RULES) throw invalidParameter('rules', `${most} ${MAX_RULES}`);
  for (const [i, { scanFrequency, repositoryFilters = [] }] of rules.entries()) {
    const path = `rules.${i + 1}.member`;
    if (repositoryFilters.length > MAX_FILTERS) {
      throw invalidParameter(`${path}.repositoryFilters`, `${most} ${MAX_FILTERS}`);
    }
    const wanted = scanType === 'BASIC' ? ['SCAN_ON_PUSH', 'MANUAL'] : ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN'];
    if (!wanted.includes(scanFrequency ?? '')) {
      throw invalidParameter(`${path}.scanFrequency`, `${scanType} scanning supports [${wanted.join(', ')}]`);
    }
    if (repositoryFilters.some(({ filter }) => !new RegExp(FILTER).test(filter ?? ''))) {
      throw invalidParameter(`${path}.repositoryFilters`, `must satisfy regular expression '${FILTER}'`);
    }
  }
}

function scanEverything(ecr: Ecr, { accountId, region }: Caller): void {
  for (const repository of ecr.list(accountId, region)) {
    if (scanningOf(ecr.scanning(repository), repository).frequency === 'MANUAL') continue;
    for (const image of repository.images.values()) {
      if (!isIndex(image.manifest.mediaType)) scanImage(ecr, repository, image);
    }
  }
}
