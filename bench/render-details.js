import { median } from './rows.js';

/** @typedef {import('./play.js').Run} Run */

/**
 * Every single run, and how often each asked for what: what --verbose adds.
 * @param {readonly Run[]} runs
 * @returns {string}
 */
export function renderDetails(runs) {
  const scenarios = /** @type {const} */ (['changed', 'unchanged']);
  return [everyRun(runs), ...scenarios.map((scenario) => requestTable(runs, scenario))].join('\n\n');
}

/** @param {readonly Run[]} runs */
function everyRun(runs) {
  const lines = runs.map((run) => {
    const times = [run.wallMs, run.toUpdateMs, run.noticeMs].map((ms) =>
      ms === undefined ? '–' : (ms / 1000).toFixed(2),
    );
    const counts = [run.apiRequests, run.registryRequests, run.uploadedBytes];
    return `| ${[run.pair, run.scenario, run.contender, ...times, ...counts].join(' | ')} |`;
  });
  const head = '| pair | commit | by | wall s | to UpdateService s | notice s | API | registry | bytes up |';
  return [head, '|---:|---|---|---:|---:|---:|---:|---:|---:|', ...lines].join('\n');
}

/** @param {readonly Run[]} runs @param {import('./play.js').Scenario} scenario */
function requestTable(runs, scenario) {
  const of = runs.filter((run) => run.scenario === scenario);
  const names = [...new Set(of.flatMap((run) => run.operations))].sort();
  const lines = names.map(
    (name) => `| ${name} | ${count(of, 'ecs-ship', name)} | ${count(of, 'script', name)} |`,
  );
  return [`| requests, ${scenario} commit (median) | ecs-ship | script |`, '|---|---:|---:|', ...lines].join(
    '\n',
  );
}

/** @param {readonly Run[]} runs @param {string} contender @param {string} name */
function count(runs, contender, name) {
  const own = runs.filter((run) => run.contender === contender);
  return median(own.map((run) => run.operations.filter((one) => one === name).length)) ?? '–';
}
