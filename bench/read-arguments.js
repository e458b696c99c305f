import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench -- [--pairs <number>] [--verbose]

Ships changed commits with ecs-ship and with bench/hand-written.sh in turn, and prints the medians as a Markdown table.

  --pairs <number>  How many times each of them is measured. Default: 5.
  --verbose         Also show the requests of each by operation, and every single run.
  --help            Show this help.

Exit codes: 0 every claim of docs/benchmark.md holds, 1 one does not, 2 bad usage, 3 the machine cannot run it.`;

/**
 * What to measure.
 * @typedef {object} BenchRequest
 * @property {number} pairs
 * @property {boolean} verbose
 */

/**
 * @param {string[]} args
 * @returns {BenchRequest | { problem: string } | { help: true }}
 */
export function readArguments(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        pairs: { type: 'string', default: '5' },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const pairs = Number(values.pairs);
    if (!Number.isInteger(pairs) || pairs < 1)
      return { problem: `--pairs: "${values.pairs}" is no whole number above 0` };
    return { pairs, verbose: values.verbose };
  } catch (error) {
    return { problem: /** @type {Error} */ (error).message };
  }
}
