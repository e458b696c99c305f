// Proves that dist/ is what the sources build: rebuilds it in memory and compares every byte.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDistribution, ROOT } from './build/distribution.js';

const folder = join(ROOT, 'dist');
const fresh = await makeDistribution();
const present = existsSync(folder) ? readdirSync(folder) : [];
const stale = [...new Set([...fresh.keys(), ...present])].filter((name) => !isFresh(name));
if (stale.length > 0) {
  console.error(
    `dist/ is not what the sources build: ${stale.sort().join(', ')}\n→ npm run build, then commit dist/`,
  );
  process.exitCode = 1;
} else {
  console.log(`dist/ is fresh: ${fresh.size} files`);
}

/** @param {string} name */
function isFresh(name) {
  return present.includes(name) && readFileSync(join(folder, name), 'utf8') === fresh.get(name);
}
