import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import type { CliIo } from '../../src/frontends/cli/cli-io.js';

export interface FakeCliIo extends CliIo {
  readonly signals: EventEmitter;
  /** Exit codes of ends at once. */
  readonly exits: number[];
  out(): string;
  err(): string;
}

/** A process that keeps what is written to it. */
export function fakeCliIo(env: NodeJS.ProcessEnv, workingDirectory: string): FakeCliIo {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const exits: number[] = [];
  const text = { out: '', err: '' };
  stdout.setEncoding('utf8').on('data', (part) => (text.out += part));
  stderr.setEncoding('utf8').on('data', (part) => (text.err += part));
  return {
    stdout,
    stderr,
    env,
    workingDirectory,
    launcher: '/nowhere/dist/cli.js',
    signals: new EventEmitter(),
    exit: (code) => exits.push(code),
    exits,
    out: () => text.out,
    err: () => text.err,
  };
}
