import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBaseImage } from '../../scripts/setup/base-image.js';
import { buildxState } from '../../scripts/setup/buildx-state.js';
import { ensureDockerEngine } from '../../scripts/setup/docker-engine.js';
import { ensureNode24 } from '../../scripts/setup/node24.js';
import { holdSignals } from '../../scripts/setup/signals.js';
import { buildFreshDistribution } from '../fresh-distribution.js';
import { Interrupted } from '../interrupted.js';
import { cleanEnvironment } from '../surroundings.js';
import { writeMarked } from '../write-marked.js';
import { checkBuildTargets } from './build-targets.js';
import { describeMachine } from './describe-machine.js';
import { playBuildPair } from './play-build-pair.js';
import { raiseBuildStage } from './raise-build-stage.js';
import { renderBuild } from './render-build.js';
import { showRun } from './show-run.js';

/** @typedef {import('./raise-build-stage.js').BuildGround} BuildGround */

/** Milliseconds that a request takes besides: none, as on this machine, and a little, as to a registry that is elsewhere. */
const LATENCIES_MS = [0, 20];

const log = (/** @type {string} */ line) => console.error(line);

/**
 * Measures build and push against `docker buildx build --push`, prints the tables and leaves the machine as it was.
 * @param {{ buildPairs: number, verbose: boolean, write: boolean }} request `write`: also into docs/benchmark.md
 * @returns {Promise<number>} the exit code: 1 when a target is missed
 */
export async function benchBuild({ buildPairs, verbose, write }) {
  const signals = holdSignals();
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-bench-'));
  const engine = await ensureDockerEngine({ log });
  try {
    const prepared = await ground(folder, signals);
    const where = await describeMachine(prepared.node);
    const runs = await measure(prepared, buildPairs);
    const targets = checkBuildTargets(runs);
    const text = `${where}, ${buildPairs} pairs:\n\n${renderBuild(runs, targets)}`;
    console.log(text);
    if (write) writeMarked('docs/benchmark.md', 'bench-build', text);
    if (verbose) for (const run of runs) log(showRun(run));
    for (const { text, measured, met } of targets) log(`${met ? '✓' : '✗'} ${text}: ${measured}`);
    return targets.every(({ met }) => met) ? 0 : 1;
  } catch (error) {
    if (error instanceof Interrupted) return signals.exitCode() ?? 130;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await engine.stop();
    signals.release();
  }
}

/**
 * @param {string} folder
 * @param {import('../../scripts/setup/signals.js').Signals} signals
 * @returns {Promise<BuildGround>}
 */
async function ground(folder, signals) {
  const baseImage = await ensureBaseImage({ log });
  const node = await ensureNode24({ log });
  const cli = await buildFreshDistribution(join(folder, 'dist'));
  const env = cleanEnvironment({ folder, tools: {}, extra: buildxState() });
  if (signals.exitCode() !== undefined) throw new Interrupted();
  return { folder: join(folder, 'trees'), node, cli, env, baseImage, signals };
}

/** Pair 0 is not counted: it warms the machine's caches. */
/** @param {BuildGround} ground @param {number} pairs */
async function measure(ground, pairs) {
  const runs = [];
  for (let pair = 0; pair <= pairs; pair += 1) {
    for (const latencyMs of LATENCIES_MS) {
      const stage = await raiseBuildStage(ground, { pair, latencyMs });
      try {
        const played = await playBuildPair(stage, { pair, latencyMs });
        if (pair > 0) runs.push(...played);
      } finally {
        await stage.lower();
      }
    }
    log(pair === 0 ? '✓ warm-up: a pair that is not counted' : `✓ pair ${pair} of ${pairs}`);
  }
  return runs;
}
