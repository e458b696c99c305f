import { type ChildProcess, execFile } from 'node:child_process';
import { killTree } from './process-tree.js';

/** What a command said that was only asked something. */
export interface ToolAnswer {
  /** Undefined for one that could not be started or was ended. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** There is no such command here. */
  readonly isMissing: boolean;
}

export interface Question {
  readonly folder?: string;
  readonly env: NodeJS.ProcessEnv;
  /** Ends the command with all it has started, which would keep us waiting for its last output. */
  readonly interrupted?: AbortSignal | undefined;
}

/** A question under way. */
export interface AskedTool {
  readonly pid: number | undefined;
  /** Never rejects. */
  readonly answer: Promise<ToolAnswer>;
}

/** Commands under way: an exit that nobody could wait for ends them. */
const running = new Set<ChildProcess>();

/** Runs a short command whose answer is a text. What runs long, or is to be shown as it comes, is the builder's. */
export function askTool(
  tool: string,
  argv: readonly string[],
  { folder, env, interrupted }: Question,
): AskedTool {
  const options = {
    env,
    maxBuffer: Number.POSITIVE_INFINITY,
    ...(folder === undefined ? {} : { cwd: folder }),
  };
  const { promise: answer, resolve } = withResolver<ToolAnswer>();
  const child = execFile(tool, argv, options, (error, stdout, stderr) => {
    const code = error === null ? 0 : error.code;
    const exitCode = typeof code === 'number' ? code : undefined;
    resolve({ exitCode, stdout, stderr, isMissing: code === 'ENOENT' });
  });
  if (running.size === 0) process.once('exit', endAll);
  running.add(child);
  const end = () => endTree(child);
  if (interrupted?.aborted) end();
  interrupted?.addEventListener('abort', end);
  child.once('close', () => {
    interrupted?.removeEventListener('abort', end);
    running.delete(child);
    if (running.size === 0) process.off('exit', endAll);
  });
  return { pid: child.pid, answer };
}

function endAll(): void {
  for (const child of running) endTree(child);
}

function endTree({ pid }: ChildProcess): void {
  if (pid !== undefined) killTree(pid);
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolver<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
