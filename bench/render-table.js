import { medianOf, rows } from './rows.js';

/** @typedef {import('./rows.js').Row} Row */
/** @typedef {import('./play.js').Run} Run */

const headings = { changed: 'A changed commit', unchanged: 'The same commit again' };

/**
 * The medians as a Markdown table.
 * @param {readonly Run[]} runs
 * @returns {string}
 */
export function renderTable(runs) {
  const parts = /** @type {const} */ (['changed', 'unchanged']).flatMap((scenario) => [
    `| **${headings[scenario]}** | | | |`,
    ...rows.filter((row) => row.scenario === scenario).map((row) => renderRow(row, runs)),
  ]);
  return ['| | ecs-ship | script | script / ecs-ship |', '|---|---:|---:|---:|', ...parts].join('\n');
}

/** @param {Row} row @param {readonly Run[]} runs */
function renderRow(row, runs) {
  const ours = medianOf(row, runs, 'ecs-ship');
  const theirs = medianOf(row, runs, 'script');
  const cells = [ours, theirs].map((value) => (value === undefined ? '–' : row.show(value)));
  return `| ${row.title} | ${cells.join(' | ')} | ${ratio(ours, theirs)} |`;
}

/** @param {number | undefined} ours @param {number | undefined} theirs */
function ratio(ours, theirs) {
  if (ours === undefined || theirs === undefined || ours <= 0 || theirs <= 0) return '–';
  return (theirs / ours).toFixed(theirs / ours < 10 ? 2 : 0);
}
