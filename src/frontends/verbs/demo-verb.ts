import { realPath } from '../../adapters/real-path.js';
import type { ExplicitValues } from '../../config/explicit-layer.js';
import { readFlags } from '../../config/read-flags.js';
import type { SignalSource } from '../../ports/signal-source.js';
import type { CliIo } from '../cli/cli-io.js';
import { demoRows } from '../cli/command-rows.js';
import { listenForInterrupts } from '../interrupts.js';

/** `demo`: sets the machine up unless it is given a base image; then three acts on the emulator; gives the exit code. */
export async function demoVerb(explicit: ExplicitValues, io: CliIo): Promise<number> {
  const { 'base-image': baseImage, keep, json } = readFlags(demoRows, explicit);
  const cli = await realPath(io.launcher);
  if (baseImage === undefined) return setUpAndPlay(cli, { keep, json }, io.signals);
  const { runDemo, sampleAppBeside } = await import('../../commands/demo.js');
  const interrupts = listenForInterrupts(io.signals, io.exit);
  try {
    return await runDemo({
      baseImage,
      keep,
      json,
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

async function setUpAndPlay(
  cli: string,
  switches: Readonly<Record<'keep' | 'json', boolean>>,
  signals: SignalSource,
): Promise<number> {
  const { setUpFirst } = await import('../../adapters/demo/set-up-first.js');
  const { keep, json } = switches;
  return setUpFirst(cli, [...(keep ? ['--keep'] : []), ...(json ? ['--json'] : [])], signals);
}
