import { releaseChannels } from '../../../scripts/release/release-channels.js';

const tags = ['v1', 'v1.9.0', 'v1.10.0', 'v2', 'v2.0.0', 'v2.1.0-rc.1', 'nightly'];

it.each([
  ['the newest moves everything', 'v2.0.1', { latest: true, distTag: 'latest', majorTag: 'v2' }],
  ['a new major begins its own tag', 'v3.0.0', { latest: true, distTag: 'latest', majorTag: 'v3' }],
  ['one that is tagged already is still the newest', 'v2.0.0', { latest: true, majorTag: 'v2' }],
  [
    'a fix of an older major moves only that',
    'v1.10.1',
    { latest: false, distTag: 'latest-1', majorTag: 'v1' },
  ],
  ['a fix of an older minor moves nothing', 'v1.9.1', { latest: false, distTag: 'latest-1', majorTag: '' }],
  [
    'a pre-release moves nothing',
    'v3.0.0-rc.1',
    { prerelease: true, latest: false, distTag: 'next', majorTag: '' },
  ],
])('%s', (_, tag, expected) => {
  expect(releaseChannels(tag, tags)).toMatchObject(expected);
});
