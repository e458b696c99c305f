import type { RequestEntry } from '../../src/emulator/request-log.js';
import type { Place } from './e2e-place.js';
import { distFile, startProgram } from './e2e-program.js';

/** An emulator as users start it: a process of its own. */
export interface EmulatorProcess {
  readonly url: string;
  /** What was asked of it since the last `forget`. */
  requests(): Promise<readonly RequestEntry[]>;
  forget(): Promise<void>;
  /** Ends it as Ctrl-C in a service manager would; gives its exit code. */
  stop(): Promise<number | undefined>;
}

export async function startEmulatorProcess(
  place: Place,
  ...flags: readonly string[]
): Promise<EmulatorProcess> {
  const argv = [distFile('cli.js'), 'emulator', 'start', '--strict', '--port', '0', ...flags];
  const running = startProgram(process.execPath, argv, { cwd: place.root, env: place.env }, 0);
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    running.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const ready = /^emulator ready at (\S+)$/m.exec(text)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    void running.then(({ stderr }) => reject(new Error(`the emulator ended: ${stderr}`)));
  });
  return {
    url,
    ...requestLog(url),
    stop: async () => {
      running.kill('SIGTERM');
      return (await running).exitCode;
    },
  };
}

/** Lets an emulator's time run so many times faster than the machine's; 0 stops it. */
export async function setSpeed({ url }: Pick<EmulatorProcess, 'url'>, speed: number): Promise<void> {
  const body = JSON.stringify({ speed });
  const { ok } = await fetch(`${url}/_emulator/clock/speed`, { method: 'POST', body });
  if (!ok) throw new Error(`the emulator does not take the speed ${speed}`);
}

/** The request log of an emulator, over HTTP. */
export function requestLog(url: string) {
  const log = `${url}/_emulator/requests`;
  return {
    requests: async () => ((await (await fetch(log)).json()) as { requests: RequestEntry[] }).requests,
    forget: async () => void (await fetch(log, { method: 'DELETE' })),
  };
}

/** Requests that change something, as `ecs UpdateService` or `PUT /v2/…`. */
export function writes(requests: readonly RequestEntry[]): string[] {
  return requests.filter((request) => !isRead(request)).map(name);
}

/** Names of the AWS operations asked for. */
export function operations(requests: readonly RequestEntry[]): string[] {
  return requests.flatMap(({ operation }) => operation ?? []);
}

function isRead({ operation, method }: RequestEntry): boolean {
  if (operation === undefined) return method === 'GET' || method === 'HEAD';
  return /^(Describe|Get|List|BatchGet|BatchCheck|Filter|AssumeRole)/.test(operation);
}

function name({ service, operation, method, path }: RequestEntry): string {
  return operation === undefined ? `${method} ${path}` : `${service} ${operation}`;
}
