import { realPath } from '../adapters/real-path.js';
import type { ExplicitValues } from '../config/explicit-layer.js';
import { readFlags } from '../config/read-flags.js';
import { withoutUnset } from '../config/without-unset.js';
import type { CliIo } from './cli-io.js';
import { demoRows } from './command-rows.js';
import { listenForInterrupts } from './interrupts.js';

/** `demo`: three acts on the emulator; gives the exit code. */
export async function demoVerb(explicit: ExplicitValues, io: CliIo): Promise<number> {
  const { 'base-image': baseImage, keep, json } = readFlags(demoRows, explicit);
  const { runDemo, sampleAppBeside } = await import('../commands/demo.js');
  const cli = await realPath(io.launcher);
  const interrupts = listenForInterrupts(io.signals, io.exit);
  try {
    return await runDemo({
      ...withoutUnset({ baseImage, keep, json }),
      cli,
      sampleApp: sampleAppBeside(cli),
      stopped: interrupts.signal,
      out: (text) => io.stdout.write(text),
      err: (text) => io.stderr.write(text),
    });
  } finally {
    interrupts.stop();
  }
}
