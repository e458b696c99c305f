import { execa, type Options } from 'execa';

/** One `ecs-ship ship --json` as its caller sees it. */
export interface ShipProcess {
  readonly exitCode: number;
  /** The JSON document of its standard output. */
  readonly document: Readonly<Record<string, unknown>>;
}

export interface ShipProcessInput {
  /** Path of the running ecs-ship. */
  readonly cli: string;
  readonly folder: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stopped: AbortSignal;
  /** Receives what it says to people. */
  readonly onText: (text: string) => void;
}

/** Ships as a user would: the same program, started in the project's folder. */
export async function shipProcess(input: ShipProcessInput): Promise<ShipProcess> {
  const options = {
    cwd: input.folder,
    env: { ...input.env },
    reject: false,
    cancelSignal: input.stopped,
    stdin: 'ignore',
  } as const satisfies Options;
  const running = execa(process.execPath, [input.cli, 'ship', '--json', ...input.argv], options);
  running.stderr.on('data', (chunk: Buffer) => input.onText(chunk.toString()));
  const result = await running;
  return { exitCode: result.exitCode ?? 1, document: result.stdout === '' ? {} : JSON.parse(result.stdout) };
}
