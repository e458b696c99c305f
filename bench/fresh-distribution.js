import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDistribution } from '../scripts/build/distribution.js';

/**
 * Builds dist/ from the sources into a folder of the bench's own, so that what is measured is never stale and never
 * changes during a run.
 * @param {string} folder
 * @returns {Promise<string>} path of its cli.js
 */
export async function buildFreshDistribution(folder) {
  mkdirSync(folder);
  for (const [name, text] of await makeDistribution()) writeFileSync(join(folder, name), text);
  return join(folder, 'cli.js');
}
