import { startEmulator } from '../emulator/emulator.js';

/** `ecs-ship emulator start` as the CLI asks for it. */
export interface EmulatorCommand {
  readonly port: number;
  readonly runtime: 'docker' | 'scripted';
  /** How many times faster the emulator's clock runs. */
  readonly speed: number;
  readonly seed?: string;
  readonly data?: string;
  readonly stopped: AbortSignal;
  readonly print: (line: string) => void;
}

/** Serves in the foreground until it is stopped; gives the exit code. */
export async function runEmulator(command: EmulatorCommand): Promise<number> {
  const { port, runtime, speed, seed, data, stopped, print } = command;
  const emulator = await startEmulator({
    port,
    runtime,
    speed,
    ...(seed === undefined ? {} : { seed }),
    ...(data === undefined ? {} : { dataDir: data }),
  });
  print(`emulator ready at ${emulator.url}`);
  await aborted(stopped);
  await emulator.close();
  return 0;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
