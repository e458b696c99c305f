import type { NewRepository } from '../ports.js';
import { movingTagFilters } from './tag-mutability.js';

/** The repository as ecs-ship creates it: scanned on push, encrypted, its commit tags never overwritten. */
export function newRepository(name: string): NewRepository {
  return {
    name,
    mutability: 'IMMUTABLE_WITH_EXCLUSION',
    exclusionFilters: movingTagFilters,
    scanOnPush: true,
    encryption: 'AES256',
    tags: { 'managed-by': 'ecs-ship' },
  };
}
