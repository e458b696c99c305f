import { isFalseTimeout, isFalseVerdict } from './false-claims.js';
import { quantile } from './quantile.js';

/** @typedef {import('./measure-watch.js').WatchFigures} WatchFigures */

/**
 * A promise of the watch, and what was measured of it.
 * @typedef {object} Target
 * @property {string} text
 * @property {string} measured
 * @property {boolean} met
 */

const MOST = { medianMs: 1000, p95Ms: 2000, requests: 60, crowdMedianMs: 10_000 };
/** The target for five minutes is held against what takes as long at most, and not by far less. */
const LONG_MS = 300_000;
const SHORT_MS = 200_000;
const CROWD = 200;

/**
 * @param {WatchFigures} figures
 * @returns {readonly Target[]}
 */
export function checkTargets({ notices, crowds, judged }) {
  const late = notices.map((row) => row.notices.map(({ seen }) => seen['ecs-ship'].lateMs));
  const long = notices
    .flatMap((row) => row.notices)
    .filter(({ tookMs }) => tookMs > SHORT_MS && tookMs <= LONG_MS);
  const requests = long.map(({ seen }) => seen['ecs-ship'].requests);
  const crowd = crowds.filter(({ watchers }) => watchers === CROWD);
  const met = crowd.flatMap((one) => one.met);
  const timeouts = judged.filter((one) => isFalseTimeout(one, 'ours')).length;
  const wrong = judged.filter((one) => isFalseVerdict(one, 'ours')).length;
  const failed = met.filter(({ verdict }) => verdict !== 'stable').length;
  const of = judged.length;
  return [
    atMost('one watcher notices within 1 s, median of each row', worst(late, 0.5), MOST.medianMs, seconds),
    atMost(
      'one watcher notices within 2 s, 95th percentile of each row',
      worst(late, 0.95),
      MOST.p95Ms,
      seconds,
    ),
    atMost('60 requests at most for a rollout of 300 s', quantile(requests, 1), MOST.requests, String),
    atMost(`no false timeout in ${of} rollouts`, timeouts, 0, String),
    atMost(`no false verdict in ${of} rollouts`, wrong, 0, String),
    atMost(
      `none of ${CROWD} watchers fails by throttling`,
      met.length === 0 ? Number.NaN : failed,
      0,
      String,
    ),
    atMost(
      `${CROWD} watchers notice within 10 s, median`,
      worst(
        crowd.map((one) => one.met.flatMap(({ lateMs }) => lateMs ?? [])),
        0.5,
      ),
      MOST.crowdMedianMs,
      seconds,
    ),
  ];
}

/** @param {readonly (readonly number[])[]} rows @param {number} part */
function worst(rows, part) {
  return rows.length === 0 ? Number.NaN : Math.max(...rows.map((row) => quantile(row, part)));
}

/**
 * What was not measured (NaN) is not met.
 * @param {string} text
 * @param {number} value
 * @param {number} limit
 * @param {(value: number) => string} show
 * @returns {Target}
 */
function atMost(text, value, limit, show) {
  return { text, measured: show(value), met: value <= limit };
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}
