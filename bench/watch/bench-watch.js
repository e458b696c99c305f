import { rmSync } from 'node:fs';
import { compile } from '../../scripts/build/compile.js';
import { ROOT } from '../../scripts/build/distribution.js';
import { measureWatch } from './measure-watch.js';
import { renderWatch } from './render-watch.js';
import { loadSources } from './sources.js';
import { checkTargets } from './targets.js';

/** Neither the user's AWS settings nor a real account come near. */
const PRIVATE = {
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
};

/**
 * Measures the watch as it is in src/ and prints its tables; nothing but Node is needed.
 * @param {{ rollouts: number }} request
 * @returns {Promise<number>} the exit code: 1 when a target is missed
 */
export async function benchWatch({ rollouts }) {
  const log = (/** @type {string} */ line) => console.error(line);
  const kept = { ...process.env };
  Object.assign(process.env, PRIVATE);
  const folder = await compile(ROOT, `.cache/bench-${process.pid}`);
  try {
    const figures = await measureWatch(await loadSources(folder), { rollouts, log });
    const targets = checkTargets(figures);
    console.log(renderWatch(figures, targets));
    for (const { text, measured, met } of targets) log(`${met ? '✓' : '✗'} ${text}: ${measured}`);
    return targets.every(({ met }) => met) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    process.env = kept;
  }
}
