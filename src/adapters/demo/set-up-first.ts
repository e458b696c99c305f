import { constants } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import type { SignalSource } from '../../ports/signal-source.js';

const names = ['SIGINT', 'SIGTERM'] as const;

/**
 * Lets the package's own set-up make a Docker Engine and a base image ready; it starts this program again with both and
 * leaves the machine as it was. It has a process group of its own, so that a Ctrl-C reaches it once, through us.
 * @param cli path of the running ecs-ship
 * @returns the exit code; 128 + the signal's number when a signal ended it
 */
export async function setUpFirst(
  cli: string,
  argv: readonly string[],
  signals: SignalSource,
): Promise<number> {
  const script = join(cli, '..', '..', 'scripts', 'setup', 'demo.js');
  const setUp = execa(process.execPath, [script, ...argv], {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    reject: false,
  });
  const passOn = (signal: NodeJS.Signals) => setUp.kill(signal);
  for (const name of names) signals.on(name, passOn);
  const { exitCode, signal } = await setUp.finally(() => {
    for (const name of names) signals.off(name, passOn);
  });
  return exitCode ?? 128 + constants.signals[signal ?? 'SIGKILL'];
}
