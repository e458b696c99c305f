import { markdownTable } from '../markdown-table.js';
import { quantile } from '../watch/quantile.js';
import { buildRows, overPlain, surplusMs } from './build-rows.js';
import { inMilliseconds, inPercent } from './in-words.js';

/** @typedef {import('./play-build-pair.js').BuildRun} BuildRun */

/**
 * The figures as Markdown tables, one for each time that a request takes, the targets last.
 * @param {readonly BuildRun[]} runs
 * @param {readonly import('../watch/targets.js').Target[]} targets
 * @returns {string}
 */
export function renderBuild(runs, targets) {
  const rows = buildRows(runs);
  const latencies = [...new Set(rows.map(({ latencyMs }) => latencyMs))];
  const tables = latencies.map((latencyMs) => timeTable(rows, latencyMs));
  return [
    ...tables,
    costTable(rows.filter((row) => row.latencyMs === latencies[0])),
    targetTable(targets),
  ].join('\n\n');
}

/** @param {readonly import('./build-rows.js').BuildRow[]} rows @param {number} latencyMs */
function timeTable(rows, latencyMs) {
  const how = latencyMs === 0 ? 'at this machine’s speed' : `a request takes ${latencyMs} ms more`;
  const head = [
    `Build and push, ${how}: median (quartiles)`,
    'ecs-ship',
    'docker buildx build --push',
    'difference',
    '',
  ];
  const lines = rows
    .filter((row) => row.latencyMs === latencyMs)
    .map((row) => [
      `${row.image}, ${row.scenario}`,
      spread(row.ours, builtMs),
      spread(row.theirs, builtMs),
      inMilliseconds(surplusMs(row)),
      inPercent(overPlain(row)),
    ]);
  return markdownTable(head, lines);
}

/** @param {readonly import('./build-rows.js').BuildRow[]} rows */
function costTable(rows) {
  const head = ['Median', 'ecs-ship: AWS APIs', 'registry', 'uploaded', 'buildx: registry', 'uploaded'];
  const lines = rows.map(({ image, scenario, ours, theirs }) => [
    `${image}, ${scenario}`,
    `${middle(ours, ({ apiRequests }) => apiRequests)}`,
    `${middle(ours, ({ registryRequests }) => registryRequests)}`,
    bytes(middle(ours, ({ uploadedBytes }) => uploadedBytes)),
    `${middle(theirs, ({ registryRequests }) => registryRequests)}`,
    bytes(middle(theirs, ({ uploadedBytes }) => uploadedBytes)),
  ]);
  return markdownTable(head, lines);
}

/** @param {readonly import('../watch/targets.js').Target[]} targets */
function targetTable(targets) {
  const rows = targets.map(({ text, measured, met }) => [text, measured, met ? 'met' : '**missed**']);
  return markdownTable(['Target', 'measured', ''], rows);
}

const builtMs = (/** @type {BuildRun} */ run) => run.builtMs;

/** @param {readonly BuildRun[]} runs @param {(run: BuildRun) => number} of */
function spread(runs, of) {
  const values = runs.map(of);
  const [low, median, high] = [0.25, 0.5, 0.75].map((part) => seconds(quantile(values, part)));
  return `${median} (${low}–${high})`;
}

/** @param {readonly BuildRun[]} runs @param {(run: BuildRun) => number} of */
function middle(runs, of) {
  return quantile(runs.map(of), 0.5);
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

/** @param {number} count */
function bytes(count) {
  return count >= 1_000_000 ? `${(count / 1_000_000).toFixed(1)} MB` : `${(count / 1000).toFixed(1)} kB`;
}
