import { type ChildProcess, spawn } from 'node:child_process';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { killTree } from './process-tree.js';

/** What a command left behind. */
export interface ToolEnd {
  /** Undefined for one that could not be started or was ended. */
  readonly exitCode: number | undefined;
  /** Both of its streams as they came. */
  readonly all: string;
  /** With a line of ours where it could not be started, or somebody else ended it. */
  readonly stderr: string;
}

export interface ToolStart {
  readonly folder: string;
  /** The whole of its environment. */
  readonly env: NodeJS.ProcessEnv;
  /** Over its standard input; without one it gets none. */
  readonly input?: string | undefined;
  /** Asks it to end, and ends it once `patienceMs` milliseconds are over. */
  readonly interrupted: AbortSignal;
  readonly patienceMs: number;
  readonly onOutput?: (text: string) => void;
}

/** A command under way. */
export interface StartedTool {
  readonly pid: number | undefined;
  /** Never rejects. */
  readonly ended: Promise<ToolEnd>;
}

/** Starts a command that runs long: its output is told as it comes, and it can be ended. */
export function startTool(tool: string, argv: readonly string[], start: ToolStart): StartedTool {
  const { folder: cwd, env, input, onOutput } = start;
  const child = spawn(tool, argv, {
    cwd,
    env,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const said = { all: '', stderr: '' };
  const hear = (stream: Readable | null, isError: boolean) =>
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said.all += text;
      if (isError) said.stderr += text;
      onOutput?.(text);
    });
  hear(child.stdout, false);
  hear(child.stderr, true);
  // A command that ends without reading says why itself.
  child.stdin?.on('error', () => undefined).end(input);
  return { pid: child.pid, ended: endOf(child, said, start) };
}

function endOf(
  child: ChildProcess,
  said: { all: string; stderr: string },
  { interrupted, patienceMs }: ToolStart,
): Promise<ToolEnd> {
  let force: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill('SIGTERM');
    force = setTimeout(() => endNow(child), patienceMs);
  };
  if (interrupted.aborted) endNow(child);
  else interrupted.addEventListener('abort', stop, { once: true });
  return new Promise((resolve) => {
    const add = (line: string) => {
      said.all = withLine(said.all, line);
      said.stderr = withLine(said.stderr, line);
    };
    child.once('error', ({ message }) => {
      if (said.all === '') add(message);
    });
    child.once('close', (code, signal) => {
      clearTimeout(force);
      if (signal !== null && !interrupted.aborted) add(`${basename(child.spawnfile)} was ended by ${signal}`);
      interrupted.removeEventListener('abort', stop);
      const all = said.all.replace(/\n$/, '');
      resolve({ exitCode: code !== null && code >= 0 ? code : undefined, all, stderr: said.stderr });
    });
  });
}

function withLine(text: string, line: string): string {
  return text === '' || text.endsWith('\n') ? text + line : `${text}\n${line}`;
}

/** What it has started may live on without it, and would keep us waiting for its last output. */
function endNow({ pid, stdout, stderr }: ChildProcess): void {
  if (pid !== undefined) killTree(pid);
  stdout?.destroy();
  stderr?.destroy();
}
