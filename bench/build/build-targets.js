import { buildRows, overPlain, surplusMs, typicalMs } from './build-rows.js';
import { inMilliseconds, inPercent } from './in-words.js';

/** @typedef {import('../watch/targets.js').Target} Target */
/** @typedef {import('./build-rows.js').BuildRow} BuildRow */

const MOST_OVER_PLAIN = 0.03;
const MOST_UNCHANGED_MS = 1000;

/**
 * @param {readonly import('./play-build-pair.js').BuildRun[]} runs
 * @returns {readonly Target[]}
 */
export function checkBuildTargets(runs) {
  const rows = buildRows(runs);
  const built = rows.filter(({ scenario }) => scenario !== 'unchanged').map(againstPlain);
  return [...built, unchanged(rows.filter(({ scenario }) => scenario === 'unchanged'))];
}

/** @param {BuildRow} row @returns {Target} */
function againstPlain(row) {
  const over = overPlain(row);
  return {
    text: `${row.scenario}, ${nameOf(row)}: at most 3 % over plain buildx`,
    measured: `${inPercent(over)} (${inMilliseconds(surplusMs(row))})`,
    met: over <= MOST_OVER_PLAIN,
  };
}

/** @param {readonly BuildRow[]} rows @returns {Target} */
function unchanged(rows) {
  const worst = rows.length === 0 ? Number.NaN : Math.max(...rows.map(({ ours }) => typicalMs(ours)));
  return {
    text: 'unchanged: at most 1 s, median of each row',
    measured: `${(worst / 1000).toFixed(2)} s`,
    met: worst <= MOST_UNCHANGED_MS,
  };
}

/** @param {BuildRow} row */
export function nameOf({ image, latencyMs }) {
  return `${image}${latencyMs === 0 ? '' : `, ${latencyMs} ms a request`}`;
}
