import { buildBaseArchive } from './build-base-archive.js';
import { cacheFolder } from './cache-folder.js';
import { withLock } from './lock.js';
import { describeMachine } from './machine.js';
import { run } from './run.js';
import { SetUpError } from './set-up-error.js';
import { stage } from './stage.js';

/** What the sample app's Dockerfile names by itself. */
const DEFAULT_BASE = 'python:3.13-slim';
/** Built from packages; the number grows with the recipe in build-base-archive.js. */
const LOCAL_BASE = 'ecs-ship/sample-base:1';
const PULL_LIMIT_MS = 120_000;

/**
 * Makes sure that the engine has a base image for the sample app: the Dockerfile's own where it is there or can be pulled,
 * else one built from the distribution's packages.
 * @param {{ log: import('./stage.js').Log }} options
 * @returns {Promise<string>} what to pass as `--build-arg BASE_IMAGE=…`
 * @throws {SetUpError} when no registry can be reached and the machine cannot build one
 */
export async function ensureBaseImage({ log }) {
  const cache = cacheFolder();
  return withLock(cache, log, () => stage(log, 'base image', () => provide(cache, log)));
}

/** @param {string} cache @param {import('./stage.js').Log} log */
async function provide(cache, log) {
  for (const image of [DEFAULT_BASE, LOCAL_BASE]) {
    if (await isLocal(image)) return { value: image, note: `${image} is here` };
  }
  const pull = await run(['docker', 'pull', '-q', DEFAULT_BASE], {
    allowFailure: true,
    timeoutMs: PULL_LIMIT_MS,
  });
  if (pull.code === 0) return { value: DEFAULT_BASE, note: `${DEFAULT_BASE} pulled` };
  refuseWhereItCannotBeBuilt(pull.stderr.trim());
  log(`… ${DEFAULT_BASE} cannot be pulled: building a base image from the distribution’s packages`);
  const { path, suite } = await buildBaseArchive(cache);
  await run(['docker', 'import', '--change', 'CMD ["python3"]', path, LOCAL_BASE], { timeoutMs: 5 * 60_000 });
  return { value: LOCAL_BASE, note: `${LOCAL_BASE} made from ${suite}’s packages` };
}

/** @param {string} image */
async function isLocal(image) {
  return (await run(['docker', 'image', 'inspect', image], { allowFailure: true })).code === 0;
}

/** @param {string} why */
function refuseWhereItCannotBeBuilt(why) {
  const { apt, root } = describeMachine();
  if (apt && root) return;
  throw new SetUpError(
    `The sample app’s base image ${DEFAULT_BASE} is not here and cannot be pulled.\n${why}`,
    `docker pull ${DEFAULT_BASE} (through your proxy or mirror), or run this as root on Debian or Ubuntu, where it is built from packages`,
  );
}
