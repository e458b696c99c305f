import type { ImageTagMutability, ImageTagMutabilityExclusionFilter } from '@aws-sdk/client-ecr';
import { matchesWildcard } from '../wildcard.js';
import { invalidParameter } from './errors.js';
import type { Repository } from './repository.js';

const FILTER = '^[0-9a-zA-Z._*-]{1,128}$';
const MAX_FILTERS = 5;

/** Filters belong to the two `_WITH_EXCLUSION` settings and only to them (ECR API, PutImageTagMutability). */
export function checkTagMutability(
  mutability: ImageTagMutability | undefined,
  filters: readonly ImageTagMutabilityExclusionFilter[] | undefined,
): void {
  const path = 'imageTagMutabilityExclusionFilters';
  const excludes = mutability?.endsWith('_WITH_EXCLUSION') ?? false;
  if (excludes && !filters?.length) throw invalidParameter(path, `must not be empty with ${mutability}`);
  if (!excludes && filters?.length)
    throw invalidParameter(path, `must be empty with ${mutability ?? 'MUTABLE'}`);
  if ((filters?.length ?? 0) > MAX_FILTERS) {
    throw invalidParameter(path, `Member must have length less than or equal to ${MAX_FILTERS}`);
  }
  for (const { filter } of filters ?? []) {
    if (!new RegExp(FILTER).test(filter ?? '')) {
      throw invalidParameter(path, `must satisfy regular expression '${FILTER}'`);
    }
  }
}

/** May this tag, once set, be moved to another image? */
export function isMutable(
  repository: Pick<Repository, 'mutability' | 'exclusionFilters'>,
  tag: string,
): boolean {
  const mutable = repository.mutability.startsWith('MUTABLE');
  const excluded = repository.exclusionFilters.some(({ filter }) => matchesWildcard(filter ?? '', tag));
  return excluded ? !mutable : mutable;
}
