import { ensureAwsCli } from '../setup/aws-cli.js';
import { ensureBaseImage } from '../setup/base-image.js';
import { buildxState } from '../setup/buildx-state.js';
import { ensureDockerEngine } from '../setup/docker-engine.js';
import { ensureNode24 } from '../setup/node24.js';
import { ensureTools } from '../setup/tools.js';

/** Clients nobody here wrote, and what the tests' own images are made of. */
const TOOLS = /** @type {const} */ (['buildah', 'busybox', 'jq', 'podman', 'rsync', 'skopeo']);

/**
 * Sets up everything the tests use and names it in environment variables: ECS_SHIP_TEST_BASE_IMAGE, ECS_SHIP_TEST_NODE24,
 * and ECS_SHIP_TEST_AWS and so on, absolute paths. A tool that cannot be had has no variable: its tests fail and say so.
 * @template T
 * @param {import('../setup/stage.js').Log} log
 * @param {import('../setup/signals.js').Signals} signals
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T | number>} the exit code of a signal when one came during the set-up
 */
export async function withTestMachine(log, signals, work) {
  const engine = await ensureDockerEngine({ log });
  try {
    const env = {
      ECS_SHIP_TEST_BASE_IMAGE: await ensureBaseImage({ log }),
      ECS_SHIP_TEST_NODE24: await ensureNode24({ log }),
      ...toolVariables({ ...(await ensureTools(TOOLS, { log })), aws: await ensureAwsCli({ log }) }),
      ...buildxState(),
    };
    return signals.exitCode() ?? (await work(env));
  } finally {
    await engine.stop();
  }
}

/** @param {Partial<Record<string, string | undefined>>} tools */
function toolVariables(tools) {
  const found = Object.entries(tools).filter(([, path]) => path !== undefined);
  return Object.fromEntries(found.map(([name, path]) => [`ECS_SHIP_TEST_${name.toUpperCase()}`, path]));
}
