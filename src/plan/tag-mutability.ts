import type { Repository } from '../ports.js';

/** Tags that ecs-ship moves: the repositories it creates exempt them from immutability. */
export const movingTagFilters: readonly string[] = ['latest', 'ecs-ship.*'];

/** Whether ECR lets `tag` be moved to another image in this repository. */
export function isMovable(repository: Repository, tag: string): boolean {
  const excepted = repository.exclusionFilters.some((filter) => matchesWildcard(filter, tag));
  switch (repository.mutability) {
    case 'MUTABLE':
      return true;
    case 'IMMUTABLE':
      return false;
    case 'IMMUTABLE_WITH_EXCLUSION':
      return excepted;
    case 'MUTABLE_WITH_EXCLUSION':
      return !excepted;
  }
}

/** ECR's WILDCARD filter: `*` stands for any characters, the rest is literal. */
function matchesWildcard(filter: string, tag: string): boolean {
  const parts = filter.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(tag);
}
