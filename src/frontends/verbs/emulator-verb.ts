import type { ExplicitValues } from '../../config/explicit-layer.js';
import { readFlags } from '../../config/read-flags.js';
import { withoutUnset } from '../../config/without-unset.js';
import type { CliIo } from '../cli/cli-io.js';
import { emulatorRows } from '../cli/command-rows.js';
import { listenForInterrupts } from '../interrupts.js';

/** `emulator start`: serves until stopped; gives the exit code. */
export async function emulatorVerb(explicit: ExplicitValues, io: CliIo): Promise<number> {
  const { port, runtime, speed, seed, findings, throttle, strict, data } = readFlags(emulatorRows, explicit);
  const { runEmulator } = await import('../../commands/emulator.js');
  const interrupts = listenForInterrupts(io.signals, io.exit);
  try {
    return await runEmulator({
      ...withoutUnset({ port, runtime, speed, seed, findings, throttle, strict, data }),
      stopped: interrupts.signal,
      print: (line) => io.stdout.write(`${line}\n`),
    });
  } finally {
    interrupts.stop();
  }
}
