import { rmSync, writeFileSync } from 'node:fs';
import { formatSource } from './apt/parse-sources.js';
import { withPrivateApt } from './apt/private-apt.js';
import { findExecutable } from './machine.js';
import { run } from './run.js';

/** Nobody reads these here; without them every push of an image is a third shorter. */
const LEFT_OUT = ['/usr/share/doc/*', '/usr/share/man/*', '/usr/share/locale/*', '/usr/share/info/*'];

/**
 * Makes a root file system from packages, with sources of its own; mmdebstrap is installed where it is missing.
 * @param {readonly string[]} options
 * @param {{ suite: string, target: string, sources: readonly import('./apt/parse-sources.js').Source[] }} what
 */
export async function mmdebstrap(options, { suite, target, sources }) {
  if (!findExecutable('mmdebstrap')) await withPrivateApt({}, (apt) => apt.install(['mmdebstrap']));
  const sourcesFile = `${target}.sources`;
  writeFileSync(sourcesFile, sources.map(formatSource).join('\n'));
  const leftOut = LEFT_OUT.map((pattern) => `--dpkgopt=path-exclude=${pattern}`);
  const always = ['--quiet', '--aptopt=Acquire::Languages "none"', ...leftOut];
  const argv = ['mmdebstrap', ...always, ...options, suite, target, sourcesFile];
  try {
    await run(argv, { timeoutMs: 10 * 60_000 });
  } finally {
    rmSync(sourcesFile);
  }
}
