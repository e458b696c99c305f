import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSource } from './apt/parse-sources.js';
import { withPrivateApt } from './apt/private-apt.js';
import { readDistribution } from './apt/read-distribution.js';
import { findExecutable } from './machine.js';
import { run } from './run.js';

/** Nobody reads these in a container; without them every push of the image is a third shorter. */
const LEFT_OUT = ['/usr/share/doc/*', '/usr/share/man/*', '/usr/share/locale/*', '/usr/share/info/*'];

/**
 * Builds a root file system with Python, Flask and Gunicorn; a second call finds the first one's archive.
 * @param {string} cache
 * @returns {Promise<{ path: string, suite: string }>} a tar archive for `docker import`
 */
export async function buildBaseArchive(cache) {
  const { suite, sources } = readDistribution();
  const path = join(cache, `sample-base-1-${suite}.tar`);
  if (existsSync(path)) return { path, suite };
  if (!findExecutable('mmdebstrap')) await withPrivateApt({}, (apt) => apt.install(['mmdebstrap']));
  const sourcesFile = join(cache, 'sample-base.sources');
  writeFileSync(sourcesFile, sources.map(formatSource).join('\n'));
  const unfinished = `${path}.unfinished.tar`;
  await run(archiveArguments(suite, unfinished, sourcesFile), { timeoutMs: 10 * 60_000 });
  renameSync(unfinished, path);
  rmSync(sourcesFile);
  return { path, suite };
}

/**
 * mmdebstrap's argv.
 * @param {string} suite
 * @param {string} path
 * @param {string} sourcesFile
 */
export function archiveArguments(suite, path, sourcesFile) {
  const leftOut = LEFT_OUT.map((pattern) => `--dpkgopt=path-exclude=${pattern}`);
  return [
    'mmdebstrap',
    '--quiet',
    '--variant=minbase',
    '--include=python3-flask,gunicorn',
    '--aptopt=Acquire::Languages "none"',
    ...leftOut,
    suite,
    path,
    sourcesFile,
  ];
}
