import { existsSync } from 'node:fs';
import { cacheFolder } from './cache-folder.js';
import { withLock } from './lock.js';
import { describeMachine, findExecutable } from './machine.js';
import { run } from './run.js';
import { stage } from './stage.js';
import { unpackAwsCli } from './unpack-aws-cli.js';

/**
 * Makes sure that an AWS CLI 2 is here which knows ECS's service deployments (of 2024): the machine's own, else the one that
 * Debian 13 packages, unpacked into the cache folder so that no package of this machine is replaced.
 * @param {{ log: import('./stage.js').Log }} options
 * @returns {Promise<string | undefined>} absolute path; undefined where none can be had
 */
export async function ensureAwsCli({ log }) {
  const cache = cacheFolder();
  return withLock(cache, log, () =>
    stage(log, 'AWS CLI with service deployments', () => provide(cache, log)),
  );
}

/** @param {string} cache @param {import('./stage.js').Log} log */
async function provide(cache, log) {
  for (const path of ['/usr/bin/aws', '/usr/local/bin/aws', findExecutable('aws')]) {
    if (path && (await isRecent(path))) return answer(path);
  }
  const { distribution, root } = describeMachine();
  if (distribution !== 'debian' || !root) return { value: undefined, note: 'NOT here' };
  const unpacked = await unpackAwsCli(cache, log);
  return (await isRecent(unpacked)) ? answer(unpacked) : { value: undefined, note: 'NOT here' };
}

/** Version 1 still knows other exit codes. */
/** @param {string} path */
async function isRecent(path) {
  if (!existsSync(path) || !(await versionOf(path)).startsWith('aws-cli/2.')) return false;
  const argv = [path, 'ecs', 'list-service-deployments', '--generate-cli-skeleton'];
  return (await run(argv, { allowFailure: true, env: { AWS_REGION: 'us-east-1' } })).code === 0;
}

/** @param {string} path */
async function answer(path) {
  return { value: path, note: `${await versionOf(path)} at ${path}` };
}

/** @param {string} path */
async function versionOf(path) {
  const { stdout } = await run([path, '--version'], { allowFailure: true });
  return stdout.split(' ')[0] ?? '';
}
