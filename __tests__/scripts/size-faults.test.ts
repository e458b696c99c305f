import { sizeFaults } from '../../scripts/build/size-faults.js';

it('says what has grown too large, in words and bytes', () => {
  expect(sizeFaults({ archive: 5_200_000, distribution: 10_100_000 })).toEqual([
    'the repository’s archive, which every job of the action downloads, has 5.2 MB, and 5.0 MB at most are meant',
    'dist/ has 10.1 MB, and 10.0 MB at most are meant',
  ]);
});

it('is content below that', () => {
  expect(sizeFaults({ archive: 2_400_000, distribution: 5_800_000 })).toEqual([]);
});
