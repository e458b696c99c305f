import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOfRelease } from './apt/distribution-sources.js';
import { readDistribution } from './apt/read-distribution.js';
import { mmdebstrap } from './mmdebstrap.js';
import { run } from './run.js';

/** The first Debian release whose AWS CLI knows ECS's service deployments. */
const RELEASE = 'trixie';

/**
 * Unpacks a newer Debian's AWS CLI with everything it runs on; a second call finds the first one's folder.
 * @param {string} cache
 * @param {import('./stage.js').Log} log
 * @returns {Promise<string>} absolute path of a launcher that behaves as `aws`
 */
export async function unpackAwsCli(cache, log) {
  const folder = join(cache, `aws-cli-1-${RELEASE}`);
  const launcher = join(folder, 'aws');
  if (existsSync(launcher)) return launcher;
  log(`… unpacking the AWS CLI of Debian’s ${RELEASE} into ${folder}`);
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const sources = [sourceOfRelease(readDistribution(), RELEASE)];
  const options = ['--variant=extract', '--include=awscli'];
  await mmdebstrap(options, { suite: RELEASE, target: unfinished, sources });
  writeLaunchers(unfinished);
  // Without compiled modules every start takes four times as long.
  const modules = ['python3', 'python3.13'].map((name) => join(unfinished, 'usr/lib', name));
  await run([join(unfinished, 'python'), '-m', 'compileall', '-q', ...modules]);
  renameSync(unfinished, folder);
  return launcher;
}

/** The folder is no root to change to: its own loader and libraries run its Python from wherever it lies. */
/** @param {string} folder */
function writeLaunchers(folder) {
  const libraries = named(folder, 'usr/lib', /-linux-gnu$/);
  const loader = named(folder, 'usr/lib64', /^ld-linux-/) ?? named(folder, 'usr/lib', /^ld-linux-/);
  const python = `exec "$here/${loader}" --library-path "$here/${libraries}" "$here/usr/bin/python3"`;
  const start =
    '#!/bin/sh\nhere=$(dirname "$(readlink -f "$0")")\nunset PYTHONPATH\nexport PYTHONHOME="$here/usr"\n';
  writeFileSync(join(folder, 'python'), `${start}${python} "$@"\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'aws'), `${start}${python} "$here/usr/bin/aws" "$@"\n`, { mode: 0o755 });
}

/** @param {string} folder @param {string} path @param {RegExp} pattern */
function named(folder, path, pattern) {
  const parent = join(folder, path);
  const name = existsSync(parent) && readdirSync(parent).find((entry) => pattern.test(entry));
  return name ? `${path}/${name}` : undefined;
}
