import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureNode24 } from '../../scripts/setup/node24.js';
import { buildFreshDistribution } from '../fresh-distribution.js';
import { makeWorkTree } from '../work-tree.js';
import { writeMarked } from '../write-marked.js';
import { measureStarts } from './measure-starts.js';
import { renderStarts, startTargets } from './render-starts.js';
import { startSubjects } from './start-subjects.js';
import { openFirstRequest } from './time-start.js';

const log = (/** @type {string} */ line) => console.error(line);

/**
 * Measures what Node and the bundle take before anything is done, and prints the table.
 * @param {{ startPairs: number, write: boolean }} request `write`: also into docs/benchmark.md
 * @returns {Promise<number>} the exit code: 1 when a target is missed
 */
export async function benchStart({ startPairs, write }) {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-bench-'));
  const aws = await openFirstRequest();
  try {
    const subjects = startSubjects({
      folder: join(folder, 'dist'),
      tree: join(folder, 'tree'),
      env: variables(folder, aws.url),
      node24: await ensureNode24({ log }),
    });
    await makeWorkTree(join(folder, 'tree'));
    await buildFreshDistribution(join(folder, 'dist'));
    const load = (loadavg()[0] ?? 0).toFixed(1);
    const means = { pairs: startPairs, notes: join(folder, 'loaded'), firstRequest: aws.time };
    const figures = await measureStarts(subjects, means);
    const text = `${cpus().length} cores (load ${load} before the first pair), ${startPairs} pairs:\n\n${renderStarts(figures)}`;
    console.log(text);
    if (write) writeMarked('docs/benchmark.md', 'bench-start', text);
    const targets = startTargets(figures);
    for (const { text, measured, met } of targets) log(`${met ? '✓' : '✗'} ${text}: ${measured}`);
    return targets.every(({ met }) => met) ? 0 : 1;
  } finally {
    aws.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing of the user's but the programs. */
/** @param {string} folder @param {string} url */
function variables(folder, url) {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
  };
}
