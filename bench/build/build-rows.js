import { quantile } from '../watch/quantile.js';
import { buildImages } from './build-images.js';
import { scenarios } from './play-build-pair.js';

/** @typedef {import('./play-build-pair.js').BuildRun} BuildRun */

/**
 * The builds of one image in one way: what each contender needed.
 * @typedef {object} BuildRow
 * @property {string} image its title
 * @property {BuildRun['scenario']} scenario
 * @property {number} latencyMs
 * @property {readonly BuildRun[]} ours
 * @property {readonly BuildRun[]} theirs
 */

/** @param {readonly BuildRun[]} runs @returns {readonly BuildRow[]} */
export function buildRows(runs) {
  const latencies = [...new Set(runs.map(({ latencyMs }) => latencyMs))];
  return latencies
    .flatMap((latencyMs) =>
      buildImages.flatMap(({ name, title }) =>
        scenarios.map((scenario) => {
          const own = runs.filter(
            (run) => run.latencyMs === latencyMs && run.image === name && run.scenario === scenario,
          );
          const by = (/** @type {BuildRun['contender']} */ one) =>
            own.filter(({ contender }) => contender === one);
          return { image: title, scenario, latencyMs, ours: by('ecs-ship'), theirs: by('buildx') };
        }),
      ),
    )
    .filter(({ ours }) => ours.length > 0);
}

/**
 * How much longer ecs-ship takes than a plain build typically does.
 * @param {BuildRow} row
 * @returns {number} 0.03 for three percent
 */
export function overPlain(row) {
  return surplusMs(row) / typicalMs(row.theirs);
}

/**
 * By how many milliseconds: the median of the pairs' differences, so that a machine that gets slower falls on both.
 * @param {BuildRow} row
 * @returns {number}
 */
export function surplusMs({ ours, theirs }) {
  const plain = new Map(theirs.map(({ pair, builtMs }) => [pair, builtMs]));
  const differences = ours.map(({ pair, builtMs }) => builtMs - (plain.get(pair) ?? Number.NaN));
  return quantile(differences, 0.5);
}

/** @param {readonly BuildRun[]} runs @returns {number} */
export function typicalMs(runs) {
  return quantile(
    runs.map(({ builtMs }) => builtMs),
    0.5,
  );
}
