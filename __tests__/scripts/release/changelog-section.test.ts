import { changelogSection } from '../../../scripts/release/changelog-section.js';

const changelog = `# Changelog

## [Unreleased]

## [1.2.30] - 2026-11-30

### Fixed

- The other.

## [1.2.3] - 2026-11-21

### Added

- A thing (## not a heading).

### Fixed

- Another.

[1.2.3]: https://example.com/compare/v1.2.2...v1.2.3
`;

it('is what stands between the version’s heading and the next', () => {
  expect(changelogSection(changelog, '1.2.30')).toBe('### Fixed\n\n- The other.');
  expect(changelogSection(changelog, '1.2.3')).toBe(
    '### Added\n\n- A thing (## not a heading).\n\n### Fixed\n\n- Another.',
  );
});

it.each([
  ['of a version that the changelog does not name', '1.2'],
  ['with nothing in it', 'Unreleased'],
])('there is none %s', (_, version) => {
  expect(changelogSection(changelog, version)).toBeUndefined();
});
