import { spawn } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFifo } from './e2e-fifo.js';
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
  const [readEnd, writeEnd] = openPipe();
  const running = spawn(file, argv, {
    cwd,
    env: { ...env },
    stdio: ['ignore', writeEnd, 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  closeSync(writeEnd);
  const ended = new Promise<number | undefined>((resolve) => {
    running.on('close', (code) => resolve(code ?? undefined));
  });
  let stderr = '';
  running.stderr?.on('data', (chunk: Buffer) => {
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
      const stdout = await text(new Socket({ fd: readEnd, readable: true, writable: false }));
      return { exitCode: await ended, stdout, stderr };
    },
  };
}

/** A pipe as a shell makes it; what Node gives its children is a socket, which takes far more at once. */
function openPipe(): [readEnd: number, writeEnd: number] {
  const folder = mkdtempSync(join(tmpdir(), 'unread-'));
  const path = makeFifo(join(folder, 'pipe'));
  const ends: [number, number] = [
    openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
    openSync(path, constants.O_WRONLY),
  ];
  rmSync(folder, { recursive: true });
  return ends;
}
