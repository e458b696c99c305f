import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench -- [start] [watch] [build] [ship] [options]

Prints Markdown tables. Without a part's name all are measured.
  start   Starts the command line and the Action, each beside a Node that has nothing to do.
  watch   Follows rollouts in virtual time with ecs-ship's watch, the AWS SDK's waiter and a look every 15 s.
  build   Builds and pushes three images with ecs-ship and with \`docker buildx build --push\` in turn.
  ship    Ships changed commits with ecs-ship and with bench/hand-written.sh in turn, on real containers.

  --rollouts <number>  watch: how many rollouts of each length. Default: 200.
  --pairs <number>     start, build, ship: how many times each of the two is measured. Default: 5, 25 for start.
  --verbose            build, ship: also show every single run, ship the requests of each by operation.
  --write              start, build: also put the tables into docs/benchmark.md.
  --help               Show this help.

Exit codes: 0 every claim and target of docs/benchmark.md holds, 1 one does not, 2 bad usage, 3 the machine cannot run it.`;

/** @typedef {typeof PARTS[number]} Part */

const PARTS = /** @type {const} */ (['start', 'watch', 'build', 'ship']);

/**
 * What to measure.
 * @typedef {object} BenchRequest
 * @property {readonly Part[]} parts
 * @property {number} rollouts
 * @property {number} pairs of ships
 * @property {number} buildPairs
 * @property {number} startPairs
 * @property {boolean} verbose
 * @property {boolean} write
 */

/**
 * @param {string[]} args
 * @returns {BenchRequest | { problem: string } | { help: true }}
 */
export function readArguments(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        rollouts: { type: 'string', default: '200' },
        pairs: { type: 'string' },
        verbose: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const rollouts = readCount('rollouts', values.rollouts);
    return {
      parts: readParts(positionals),
      rollouts,
      pairs: readCount('pairs', values.pairs ?? '5'),
      buildPairs: readCount('pairs', values.pairs ?? '5'),
      startPairs: readCount('pairs', values.pairs ?? '25'),
      verbose: values.verbose,
      write: values.write,
    };
  } catch (error) {
    return { problem: /** @type {Error} */ (error).message };
  }
}

/** @param {readonly string[]} names @returns {readonly Part[]} */
function readParts(names) {
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is no part of the bench: ${PARTS.join(', ')}`);
  return names.length === 0 ? PARTS : PARTS.filter((part) => names.includes(part));
}

/** @param {string} name @param {string} text */
function readCount(name, text) {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--${name}: "${text}" is no whole number above 0`);
}
