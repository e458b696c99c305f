import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from '../set-up-error.js';
import { distributionSources } from './distribution-sources.js';
import { parseSources, parseSourcesList } from './parse-sources.js';

/**
 * The distribution's package sources as this machine has them, mirror and keyring included.
 * @param {string} [folder] apt's configuration folder
 * @returns {import('./distribution-sources.js').Distribution}
 */
export function readDistribution(folder = '/etc/apt') {
  const distribution = distributionSources(sourceFiles(folder).flatMap(readSources));
  if (distribution) return distribution;
  throw new SetUpError(
    `${folder} names no package source of Debian or Ubuntu.`,
    'add the distribution’s own source again, or install what is missing by hand',
  );
}

/** @param {string} folder */
function sourceFiles(folder) {
  const parts = join(folder, 'sources.list.d');
  const names = existsSync(parts) ? readdirSync(parts).sort() : [];
  return [join(folder, 'sources.list'), ...names.map((name) => join(parts, name))].filter((path) =>
    existsSync(path),
  );
}

/** @param {string} path */
function readSources(path) {
  if (path.endsWith('.sources')) return parseSources(readFileSync(path, 'utf8'));
  return path.endsWith('.list') ? parseSourcesList(readFileSync(path, 'utf8')) : [];
}
