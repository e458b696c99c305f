import { startEmulator } from '../emulator/emulator.js';
import { ShipError } from '../errors.js';

/** `ecs-ship emulator start` as the CLI asks for it. */
export interface EmulatorCommand {
  readonly port: number;
  readonly runtime: 'docker' | 'scripted';
  /** How many times faster the emulator's clock runs. */
  readonly speed: number;
  readonly seed?: string;
  readonly findings?: string;
  /** Refuse what exceeds AWS's documented rates? */
  readonly throttle: boolean;
  /** Refuse members that AWS's model does not have? */
  readonly strict: boolean;
  readonly data?: string;
  readonly stopped: AbortSignal;
  readonly print: (line: string) => void;
}

/** Serves in the foreground until it is stopped; gives the exit code. */
export async function runEmulator(command: EmulatorCommand): Promise<number> {
  const { data, strict, stopped, print, ...options } = command;
  const emulator = await startEmulator({
    ...options,
    strictModel: strict,
    ...(data === undefined ? {} : { dataDir: data }),
  }).catch((error: unknown) => {
    throw startFailure(error, command.port);
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

function startFailure(error: unknown, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new ShipError('port-in-use', `port ${port} is taken by another program, maybe another emulator`, {
    remedy: 'Stop that program, or choose another port with --port (0 takes a free one).',
    cause: error,
  });
}
