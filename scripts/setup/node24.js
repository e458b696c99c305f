import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import { withLock } from './lock.js';
import { run } from './run.js';
import { SetUpError } from './set-up-error.js';
import { stage } from './stage.js';

const MAJOR = 24;

/**
 * Makes sure that a Node 24 is here, the version that the Actions runner starts us with.
 * @param {{ log: import('./stage.js').Log }} options
 * @returns {Promise<string>} absolute path of its executable
 */
export async function ensureNode24({ log }) {
  const cache = cacheFolder();
  return withLock(cache, log, () => stage(log, `Node ${MAJOR}`, () => provide(cache)));
}

/** @param {string} cache */
async function provide(cache) {
  if (process.versions.node.startsWith(`${MAJOR}.`))
    return { value: process.execPath, note: 'this very process' };
  const folder = join(cache, `node${MAJOR}`);
  const path = join(
    folder,
    'node_modules',
    packageName(),
    process.platform === 'win32' ? 'bin/node.exe' : 'bin/node',
  );
  if (!existsSync(path)) await install(folder);
  const { stdout } = await run([path, '--version']);
  return { value: path, note: `${stdout.trim()} in ${folder}` };
}

/** npm's `node` package fetches its executable in an install script, which this project's .npmrc forbids. */
function packageName() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
}

/** @param {string} folder */
async function install(folder) {
  const argv = [
    'npm',
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  try {
    await run([...argv, `${packageName()}@${MAJOR}`], { cwd: cacheFolder(), timeoutMs: 5 * 60_000 });
  } catch (error) {
    throw new SetUpError(
      `Node ${MAJOR} cannot be had from npm.`,
      `install Node ${MAJOR} and run this with it`,
      error,
    );
  }
}
