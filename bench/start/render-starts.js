import { markdownTable } from '../markdown-table.js';
import { quantile } from '../watch/quantile.js';

/** @typedef {import('./measure-starts.js').StartFigures} StartFigures */
/** @typedef {import('../watch/targets.js').Target} Target */

/**
 * The figures as a Markdown table.
 * @param {readonly StartFigures[]} figures
 * @returns {string}
 */
export function renderStarts(figures) {
  const head = ['', '`node -e 0`: median', 'over it: median (quartiles)', 'loaded', 'target', ''];
  const lines = figures.map((one) => {
    const { subject, bareMs, overMs, loaded } = one;
    const { mostMs } = subject;
    return [
      `${subject.name} to its ${subject.until}, ${subject.node}`,
      ms(quantile(bareMs, 0.5)),
      `${ms(quantile(overMs, 0.5))} (${ms(quantile(overMs, 0.25))}–${ms(quantile(overMs, 0.75))})`,
      loaded === undefined ? '' : `${loaded.files} files, ${(loaded.bytes / 1e6).toFixed(2)} MB`,
      mostMs === undefined ? '–' : `at most ${mostMs} ms`,
      mostMs === undefined ? '' : isMet(one) ? 'met' : '**missed**',
    ];
  });
  return markdownTable(head, lines);
}

/** @param {readonly StartFigures[]} figures @returns {readonly Target[]} */
export function startTargets(figures) {
  return figures
    .filter(({ subject }) => subject.mostMs !== undefined)
    .map((one) => ({
      text: `${one.subject.name} to its ${one.subject.until}, ${one.subject.node}: at most ${one.subject.mostMs} ms over node -e 0`,
      measured: ms(quantile(one.overMs, 0.5)),
      met: isMet(one),
    }));
}

/** A median that is not a number is no start at all. */
/** @param {StartFigures} figures */
function isMet({ subject, overMs }) {
  return quantile(overMs, 0.5) <= (subject.mostMs ?? Number.POSITIVE_INFINITY);
}

/** @param {number} value */
function ms(value) {
  return `${value.toFixed(0)} ms`;
}
