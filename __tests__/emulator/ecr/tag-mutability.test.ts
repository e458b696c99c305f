import { isMutable } from '../../../src/emulator/ecr/tag-mutability.js';

const filters = (...filter: string[]) =>
  filter.map((text) => ({ filterType: 'WILDCARD' as const, filter: text }));

describe('isMutable', () => {
  it.each([
    ['MUTABLE', [], 'v1', true],
    ['IMMUTABLE', [], 'v1', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest'], 'latest', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['latest'], 'latest2', false],
    ['IMMUTABLE_WITH_EXCLUSION', ['dev-*', '*-rc'], 'v1-rc', true],
    ['IMMUTABLE_WITH_EXCLUSION', ['v1.0'], 'v1x0', false],
    ['MUTABLE_WITH_EXCLUSION', ['release-*'], 'release-1', false],
    ['MUTABLE_WITH_EXCLUSION', ['release-*'], 'main', true],
  ] as const)('%s except %j: may %s move? %s', (mutability, exclusions, tag, expected) => {
    expect(isMutable({ mutability, exclusionFilters: filters(...exclusions) }, tag)).toBe(expected);
  });
});
