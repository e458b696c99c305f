import { markdownTable } from '../markdown-table.js';
import { isFalseTimeout, isFalseVerdict } from './false-claims.js';
import { CONTENDERS } from './measure-notice.js';
import { quantile } from './quantile.js';

/** @typedef {import('./measure-watch.js').WatchFigures} WatchFigures */
/** @typedef {import('./targets.js').Target} Target */

/**
 * The figures as Markdown tables, the targets last.
 * @param {WatchFigures} figures
 * @param {readonly Target[]} targets
 * @returns {string}
 */
export function renderWatch(figures, targets) {
  const parts = [noticeTable(figures), crashTable(figures), crowdTable(figures), verdictTable(figures)];
  return [...parts, targetTable(targets)].join('\n\n');
}

/** @param {WatchFigures} figures */
function noticeTable({ notices }) {
  const rows = notices.map((row) => {
    const cells = CONTENDERS.map((name) => {
      const seen = row.notices.map((one) => one.seen[name]);
      const late = seen.map(({ lateMs }) => lateMs);
      const requests = seen.map((one) => one.requests);
      const times = `${seconds(quantile(late, 0.5))} · ${seconds(quantile(late, 0.95))}`;
      return `${times} · ${quantile(requests, 0.5)} (${quantile(requests, 1)})`;
    });
    return [`${row.seconds} s`, row.history ? 'yes' : 'no', ...cells];
  });
  return markdownTable(
    [
      'ECS done → verdict: median · p95 · requests (most)',
      'history',
      'ecs-ship',
      'SDK waiter',
      'SDK waiter, maxDelay 120',
      'poll every 15 s',
    ],
    rows,
  );
}

/** @param {WatchFigures} figures */
function crashTable({ crashLoops }) {
  const rows = crashLoops.map(({ what, loops }) => {
    const breaker = loops.flatMap(({ breakerMs }) => breakerMs ?? []);
    return [
      `${what.desired} tasks, on-failure: ${what.onFailure}`,
      breaker.length === 0 ? 'off' : seconds(quantile(breaker, 0.5)),
      ending(loops.map(({ ours }) => ours)),
      ending(loops.map(({ waiter }) => waiter)),
    ];
  });
  return markdownTable(
    ['Crash loop: UpdateService → verdict, median', 'ECS’s circuit breaker acts', 'ecs-ship', 'SDK waiter'],
    rows,
  );
}

/** @param {readonly { verdict: string, afterMs: number }[]} endings */
function ending(endings) {
  const verdicts = [...new Set(endings.map(({ verdict }) => verdict))].join(', ');
  return `${seconds(
    quantile(
      endings.map(({ afterMs }) => afterMs),
      0.5,
    ),
  )} (${verdicts})`;
}

/** @param {WatchFigures} figures */
function crowdTable({ crowds }) {
  const rows = crowds.map(({ watchers, seconds: rollout, met }) => {
    const late = met.flatMap(({ lateMs }) => lateMs ?? []);
    const sent = met.reduce((sum, one) => sum + one.sent, 0) / met.length;
    const throttled = met.reduce((sum, one) => sum + one.throttled, 0) / met.length;
    const failed = met.filter(({ verdict }) => verdict !== 'stable').length;
    const times = [0.5, 0.95, 1].map((part) => seconds(quantile(late, part)));
    return [
      `${watchers}, ${rollout} s`,
      ...times,
      sent.toFixed(1),
      throttled.toFixed(1),
      `${failed} of ${met.length}`,
    ];
  });
  return markdownTable(
    [
      'Watchers of one account, rollout',
      'notice: median',
      'p95',
      'most',
      'requests each',
      'throttled each',
      'failed',
    ],
    rows,
  );
}

/** @param {WatchFigures} figures */
function verdictTable({ judged }) {
  const fates = [...new Set(judged.map(({ fate }) => fate))].sort();
  const rows = [...fates, undefined].map((fate) => {
    const own = judged.filter((one) => fate === undefined || one.fate === fate);
    const cells = /** @type {const} */ (['ours', 'waiter']).flatMap((by) => [
      own.filter((one) => isFalseTimeout(one, by)).length,
      own.filter((one) => isFalseVerdict(one, by)).length,
    ]);
    return [fate ?? 'all', own.length, ...cells].map(String);
  });
  return markdownTable(
    [
      'What befalls the rollout',
      'rollouts',
      'ecs-ship: false timeouts',
      'false verdicts',
      'SDK waiter: false timeouts',
      'false verdicts',
    ],
    rows,
  );
}

/** @param {readonly Target[]} targets */
function targetTable(targets) {
  const rows = targets.map(({ text, measured, met }) => [text, measured, met ? 'met' : '**missed**']);
  return markdownTable(['Target', 'measured', ''], rows);
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(ms < 100_000 ? 1 : 0)} s`;
}
