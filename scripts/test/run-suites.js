import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passOn } from '../setup/pass-on.js';
import { addTallies, readTally } from './tally.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const END_TO_END = '/__tests__/e2e/';
/** Those of them that wait for containers most of their time and share nothing: they run side by side. */
const WAITING =
  '/__tests__/e2e/(clients/|terminal/|gitlab-|docs-scenarios|events|init-ships|monorepo|pull-request|rollback|run.test|scan-gate|cli-ship)';
/** Folders and files whose name says that they talk to a Docker Engine. */
const WITH_DOCKER = '/__tests__/.*docker';
/** The SDK announces which Node it will need next year, in every test file. */
const QUIET = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };

/**
 * @typedef {object} Suites
 * @property {boolean} unit leave out whatever needs Docker
 * @property {readonly string[]} jestArguments
 * @property {NodeJS.ProcessEnv} env
 * @property {import('../setup/signals.js').Signals} signals
 */

/**
 * Runs jest: once for what the caller names, else first everything that shares the machine well, end-to-end tests last, and
 * those that want it to themselves one file at a time. ECS_SHIP_TEST_TALLY names a file that gets the sums as JSON.
 * @param {Suites} suites
 * @returns {Promise<number>} exit code
 */
export async function runSuites({ unit, jestArguments, env, signals }) {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-test-'));
  const tallies = [];
  let code = 0;
  try {
    for (const [index, round] of rounds(unit, jestArguments).entries()) {
      const output = join(folder, `${index}.json`);
      const argv = [...jest(), ...round, '--json', '--outputFile', output];
      code = Math.max(code, await passOn(argv, signals, { ...QUIET, ...env }));
      tallies.push(readTally(output));
      if (signals.exitCode() !== undefined) break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report(addTallies(tallies));
  return signals.exitCode() ?? code;
}

/** @param {boolean} unit @param {readonly string[]} jestArguments */
function rounds(unit, jestArguments) {
  if (unit) return [[...jestArguments, '--testPathIgnorePatterns', END_TO_END, WITH_DOCKER]];
  if (jestArguments.some((argument) => !argument.startsWith('-'))) return [jestArguments];
  return [
    [...jestArguments, '--testPathIgnorePatterns', END_TO_END],
    [...jestArguments, '--maxWorkers', '3', '--testPathPatterns', WAITING],
    [...jestArguments, '--runInBand', '--testPathPatterns', END_TO_END, '--testPathIgnorePatterns', WAITING],
  ];
}

/** Flags, not NODE_OPTIONS: what the tests start must not inherit them. `--ci`: a snapshot that is not committed fails. */
function jest() {
  const quiet = process.allowedNodeEnvironmentFlags.has('--disable-warning');
  const flags = ['--experimental-vm-modules', ...(quiet ? ['--disable-warning=ExperimentalWarning'] : [])];
  return [process.execPath, ...flags, join(ROOT, 'node_modules/jest/bin/jest.js'), '--ci', '--rootDir', ROOT];
}

/** @param {import('./tally.js').Tally} tally */
function report({ passed, failed, skipped }) {
  console.log(`All tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  const file = process.env.ECS_SHIP_TEST_TALLY;
  if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
}
