import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ended, Surroundings } from './e2e-program.js';

/** A program whose standard output nobody reads, so that it waits once the pipe is full. */
export interface UnreadProgram {
  kill(signal: NodeJS.Signals): void;
  /** Resolves once standard error holds it. */
  said(words: string): Promise<void>;
  /** Reads standard output from now on, to the end. */
  read(): Promise<Ended>;
}

export function startUnread(
  file: string,
  argv: readonly string[],
  { cwd, env }: Surroundings,
): UnreadProgram {
  const running = spawn(file, argv, {
    cwd,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | undefined>((resolve) => {
    running.on('close', (code) => resolve(code ?? undefined));
  });
  let stderr = '';
  running.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return {
    kill: (signal) => void running.kill(signal),
    said: async (words) => {
      for (const end = Date.now() + 60_000; !stderr.includes(words); await sleep(5)) {
        if (Date.now() > end || running.exitCode !== null)
          throw new Error(`it did not say ${words}: ${stderr}`);
      }
    },
    read: async () => {
      const stdout = await text(running.stdout);
      return { exitCode: await ended, stdout, stderr };
    },
  };
}
