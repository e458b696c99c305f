/** @typedef {import('./play.js').Run} Run */
/** @typedef {import('./play.js').Scenario} Scenario */

/**
 * One row of the table: a number of each run, smaller is better.
 * @typedef {object} Row
 * @property {string} title
 * @property {Scenario} scenario
 * @property {(run: Run) => number | undefined} of
 * @property {(value: number) => string} show
 */

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
/** @param {number} count */
const whole = (count) => String(Math.round(count));
/** @param {number} bytes */
const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
/** @param {number} bytes */
const mib = (bytes) => `${Math.round(bytes / 1024 / 1024)} MiB`;

/** @type {Omit<Row, 'scenario'>[]} */
const everyShip = [
  { title: 'wall time', of: (run) => run.wallMs, show: seconds },
  { title: 'AWS requests', of: (run) => run.apiRequests + run.registryRequests, show: whole },
  { title: '… to the APIs', of: (run) => run.apiRequests, show: whole },
  { title: '… to the registry', of: (run) => run.registryRequests, show: whole },
  { title: 'uploaded to the registry', of: (run) => run.uploadedBytes, show: kib },
];

/** @type {Omit<Row, 'scenario'>[]} */
const changedOnly = [
  { title: 'start → UpdateService', of: (run) => run.toUpdateMs, show: seconds },
  { title: 'ECS finished → exit', of: (run) => run.noticeMs, show: seconds },
  { title: 'peak memory', of: (run) => run.peakBytes, show: mib },
];

/** @type {readonly Row[]} */
export const rows = [
  ...[...everyShip, ...changedOnly].map((row) => ({ ...row, scenario: /** @type {const} */ ('changed') })),
  ...everyShip.map((row) => ({ ...row, scenario: /** @type {const} */ ('unchanged') })),
];

/**
 * The median of a row for one contender.
 * @param {Row} row
 * @param {readonly Run[]} runs
 * @param {import('./contenders.js').Name} contender
 * @returns {number | undefined} undefined when no run has the number
 */
export function medianOf(row, runs, contender) {
  const own = runs.filter((run) => run.contender === contender && run.scenario === row.scenario);
  return median(own.flatMap((run) => row.of(run) ?? []));
}

/**
 * @param {readonly number[]} values
 * @returns {number | undefined} the mean of the two in the middle when there is no one in the middle
 */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.length === 0 ? undefined : middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
