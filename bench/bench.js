import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBaseImage } from '../scripts/setup/base-image.js';
import { buildxState } from '../scripts/setup/buildx-state.js';
import { ensureDockerEngine } from '../scripts/setup/docker-engine.js';
import { holdSignals } from '../scripts/setup/signals.js';
import { checkClaims } from './claims.js';
import { buildFreshDistribution } from './fresh-distribution.js';
import { Interrupted } from './interrupted.js';
import { playPair, warmUp } from './play.js';
import { raiseStage } from './raise-stage.js';
import { renderDetails } from './render-details.js';
import { renderTable } from './render-table.js';
import { requireTools } from './require-tools.js';
import { cleanEnvironment } from './surroundings.js';

/** @typedef {import('../scripts/setup/signals.js').Signals} Signals */
/** @typedef {import('./read-arguments.js').BenchRequest} BenchRequest */

/** The table goes to standard output, everything else to standard error. */
const log = (/** @type {string} */ line) => console.error(line);

/**
 * Sets the machine up, measures, prints the table and leaves the machine as it was, also when a signal comes in between.
 * @param {BenchRequest} request
 * @returns {Promise<number>} the exit code
 */
export async function bench(request) {
  const signals = holdSignals();
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-bench-'));
  const engine = await ensureDockerEngine({ log });
  try {
    return report(await measure(request, folder, signals), request.verbose);
  } catch (error) {
    if (error instanceof Interrupted) return signals.exitCode() ?? 130;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await engine.stop();
    signals.release();
  }
}

/** @param {BenchRequest} request @param {string} folder @param {Signals} signals */
async function measure({ pairs }, folder, signals) {
  const tools = await requireTools(log);
  const baseImage = await ensureBaseImage({ log });
  const cli = await buildFreshDistribution(join(folder, 'dist'));
  const env = cleanEnvironment({ folder, tools, extra: buildxState() });
  if (signals.exitCode() !== undefined) throw new Interrupted();
  const { stage, lower } = await raiseStage({ folder, cli, env, baseImage, signals, log });
  try {
    await warmUp(stage);
    const runs = [];
    for (let pair = 1; pair <= pairs; pair += 1) runs.push(...(await playPair(stage, pair)));
    return runs;
  } finally {
    await lower();
  }
}

/** @param {readonly import('./play.js').Run[]} runs @param {boolean} verbose */
function report(runs, verbose) {
  console.log(renderTable(runs));
  if (verbose) console.log(`\n${renderDetails(runs)}`);
  const claims = checkClaims(runs);
  for (const { text, holds } of claims) log(`${holds ? '✓' : '✗'} ${text}`);
  return claims.every(({ holds }) => holds) ? 0 : 1;
}
