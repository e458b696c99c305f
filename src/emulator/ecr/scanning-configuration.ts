import type {
  RegistryScanningConfiguration,
  ScanFrequency,
  ScanningRepositoryFilter,
} from '@aws-sdk/client-ecr';
import { matchesWildcard } from '../wildcard.js';
import type { RepositorySettings } from './repository.js';

/** How the images of a repository are scanned, and the filters of the registry that say so. */
export interface RepositoryScanning {
  readonly type: 'BASIC' | 'ENHANCED';
  readonly frequency: ScanFrequency;
  readonly filters: readonly ScanningRepositoryFilter[];
}

/**
 * What the registry's rules mean for one repository: continuous scanning goes before scan on push; with basic scanning
 * the repository's own setting counts too (ECR user guide, "Filters to choose which repositories are scanned").
 */
export function scanningOf(
  configuration: RegistryScanningConfiguration,
  { name, scanOnPush }: Pick<RepositorySettings, 'name' | 'scanOnPush'>,
): RepositoryScanning {
  const type = configuration.scanType ?? 'BASIC';
  for (const frequency of ['CONTINUOUS_SCAN', 'SCAN_ON_PUSH'] as const) {
    const filters = (configuration.rules ?? [])
      .filter((rule) => rule.scanFrequency === frequency)
      .flatMap((rule) => rule.repositoryFilters ?? [])
      .filter(({ filter }) => matchesFilter(filter ?? '', name));
    if (filters.length > 0) return { type, frequency, filters };
  }
  const frequency = type === 'BASIC' && scanOnPush ? 'SCAN_ON_PUSH' : 'MANUAL';
  return { type, frequency, filters: [] };
}

/** A filter without a wildcard matches every name that contains it. */
function matchesFilter(filter: string, name: string): boolean {
  return filter.includes('*') ? matchesWildcard(filter, name) : name.includes(filter);
}
