import type { RepositoryConfig } from '../config/config.js';
import type { NewRepository } from '../ports/ecr-port.js';
import { mostFilters } from './tag-mutability.js';

/** The repository as ecs-ship creates it: scanned on push, encrypted, its commit tags never overwritten. */
export function newRepository(
  name: string,
  { tags, kmsKey }: RepositoryConfig,
  filters: readonly string[],
): NewRepository {
  return {
    name,
    mutability: 'IMMUTABLE_WITH_EXCLUSION',
    exclusionFilters: filters.slice(0, mostFilters),
    scanOnPush: true,
    encryption: kmsKey === undefined ? { type: 'AES256' } : { type: 'KMS', kmsKey },
    tags: { 'managed-by': 'ecs-ship', ...tags },
  };
}
