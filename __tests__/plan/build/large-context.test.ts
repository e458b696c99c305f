import { largeContextNotice } from '../../../src/plan/build/large-context.js';

const size = (bytes: number) => ({
  bytes,
  parts: [
    { path: 'node_modules', bytes: bytes * 0.7 },
    { path: '.git', bytes: bytes * 0.25 },
    { path: 'src', bytes: bytes * 0.01 },
  ],
});

it('names the largest folders of a context of more than 100 MB', () => {
  expect(largeContextNotice('.', size(200_000_000))).toBe(
    'The build context holds 200 MB, and no .dockerignore leaves anything out. Largest: node_modules (140 MB), .git (50.0 MB).',
  );
});

it('says nothing of a small one, or of one with a .dockerignore', () => {
  expect(largeContextNotice('.', size(100_000_000))).toBeUndefined();
  expect(largeContextNotice('.', undefined)).toBeUndefined();
});
