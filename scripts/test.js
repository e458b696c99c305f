// `npm test [-- --unit] [-- jest arguments]`: sets the machine up, then runs jest. `--unit` needs no Docker.
import { explain } from './setup/set-up-error.js';
import { holdSignals } from './setup/signals.js';
import { runSuites } from './test/run-suites.js';
import { withTestMachine } from './test/test-machine.js';

const args = process.argv.slice(2);
const unit = args.includes('--unit');
const jestArguments = args.filter((argument) => argument !== '--unit');
const signals = holdSignals();

try {
  const play = (/** @type {NodeJS.ProcessEnv} */ env) => runSuites({ unit, jestArguments, env, signals });
  process.exitCode = unit ? await play({}) : await withTestMachine(console.log, signals, play);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 3;
}
signals.release();
