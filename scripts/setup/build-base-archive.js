import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { readDistribution } from './apt/read-distribution.js';
import { mmdebstrap } from './mmdebstrap.js';

/**
 * Builds a root file system with Python, Flask and Gunicorn; a second call finds the first one's archive.
 * @param {string} cache
 * @returns {Promise<{ path: string, suite: string }>} a tar archive for `docker import`
 */
export async function buildBaseArchive(cache) {
  const { suite, sources } = readDistribution();
  const path = join(cache, `sample-base-1-${suite}.tar`);
  if (existsSync(path)) return { path, suite };
  const unfinished = `${path}.unfinished.tar`;
  const options = ['--variant=minbase', '--include=python3-flask,gunicorn'];
  await mmdebstrap(options, { suite, target: unfinished, sources });
  renameSync(unfinished, path);
  return { path, suite };
}
