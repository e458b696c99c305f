import { ensureBaseImage } from './base-image.js';
import { buildxState } from './buildx-state.js';
import { cacheFolder } from './cache-folder.js';
import { ensureDockerEngine } from './docker-engine.js';
import { engineFiles } from './own-engine.js';
import { passOn } from './pass-on.js';
import { run } from './run.js';
import { holdSignals } from './signals.js';

/**
 * Sets up what the demo needs, plays it and leaves the machine as it was, also when a signal comes in between.
 * @param {string} cli path of dist/cli.js
 * @param {readonly string[]} args for `ecs-ship demo`
 * @param {import('./stage.js').Log} log
 * @returns {Promise<number>} the demo's exit code
 */
export async function playDemo(cli, args, log) {
  const signals = holdSignals();
  const engine = await ensureDockerEngine({ log });
  try {
    const image = await ensureBaseImage({ log });
    const interrupted = signals.exitCode();
    if (interrupted !== undefined) return interrupted;
    return await passOn(
      [process.execPath, cli, 'demo', '--base-image', image, ...args],
      signals,
      buildxState(),
    );
  } finally {
    if (args.includes('--keep') && engine.ours && (await hasContainers())) log(keepsRunning());
    else await engine.stop();
    signals.release();
  }
}

/** What --keep left running must not lose its engine. */
async function hasContainers() {
  return (await run(['docker', 'ps', '-q'], { allowFailure: true })).stdout.trim() !== '';
}

function keepsRunning() {
  const { pid } = engineFiles(cacheFolder());
  return `The Docker Engine keeps running for what --keep left; to stop it: kill "$(cat ${pid})"`;
}
