import { lastLines } from '../scripts/setup/run.js';
import { Interrupted } from './interrupted.js';
import { runMeasured } from './run-measured.js';

/**
 * Runs a contender's command, alone with the emulator.
 * @param {{ emulator: import('./emulator-process.js').EmulatorProcess,
 *   signals: import('../scripts/setup/signals.js').Signals }} stage
 * @param {{ name: string, argv: readonly string[], folder: string, env: NodeJS.ProcessEnv }} contender
 * @returns {Promise<{ process: import('./run-measured.js').MeasuredProcess,
 *   log: readonly import('./emulator-process.js').RequestEntry[] }>} and every request meanwhile
 */
export async function runLogged({ emulator, signals }, { name, argv, folder, env }) {
  await emulator.clearRequests();
  const process = await runMeasured({ argv, cwd: folder, env }, signals);
  if (signals.exitCode() !== undefined) throw new Interrupted();
  if (process.code !== 0) {
    throw new Error(`${name} ended with code ${process.code}:\n${lastLines(process.output, 30)}`);
  }
  return { process, log: await emulator.requests() };
}
