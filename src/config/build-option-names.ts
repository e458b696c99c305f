import { options } from './options.js';

/** Everything that only a build, or the repository it is pushed to, has use for. */
export const buildOptionNames: readonly string[] = [
  ...options.filter((row) => row.group === 'Build').map((row) => row.name),
  'tag',
  'tags',
  'require-clean',
  'reuse',
];
