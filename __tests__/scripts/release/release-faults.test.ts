import { releaseFaults } from '../../../scripts/release/release-faults.js';

const manifest = JSON.stringify({
  version: '1.2.3',
  repository: { url: 'git+https://github.com/org/ecs-ship.git' },
});
const changelog = '## [1.2.3] - 2026-11-21\n\n- A thing.\n';
const files = { manifest, changelog, repository: 'org/ecs-ship' };

it('a tag that package.json and CHANGELOG.md agree with has none', () => {
  expect(releaseFaults('v1.2.3', files)).toEqual([]);
});

it.each([
  ['no version', 'v1.2', files, 'v1.2 is not a version tag'],
  ['another version than package.json', 'v1.2.4', files, 'package.json says 1.2.3, the tag 1.2.4.'],
  [
    'no section',
    'v1.2.3',
    { ...files, changelog: '## [Unreleased]\n\n- A thing.\n' },
    'no section "## [1.2.3]"',
  ],
  [
    'an empty section',
    'v1.2.3',
    { ...files, changelog: '## [1.2.3]\n\n## [1.2.2]\n- Old.\n' },
    'no section "## [1.2.3]"',
  ],
  ['a fork', 'v1.2.3', { ...files, repository: 'fork/ecs-ship' }, 'another repository than fork/ecs-ship'],
])('a tag with %s is refused', (_, tag, given, fault) => {
  expect(releaseFaults(tag, given).join('\n')).toContain(fault);
});

it('tells everything at once', () => {
  expect(releaseFaults('v2.0.0', { ...files, repository: 'fork/ecs-ship' })).toHaveLength(3);
});
