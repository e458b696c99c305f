import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execaSync } from 'execa';
import type { Place } from './e2e-place.js';

/** One start of `docker`. */
export interface DockerCall {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What came over standard input; only a login reads it. */
  readonly stdin: string;
}

/** A `docker` before the real one on PATH: writes down what it is given, then does it. */
export interface RecordingDocker {
  /** The PATH to run programs with. */
  readonly path: string;
  calls(): readonly DockerCall[];
  /** The password of the last login, and the same as `auths` in a config.json keep it. */
  secrets(): readonly string[];
  /** From now on a push waits instead of pushing. */
  holdPushes(): void;
  letPushesGo(): void;
  /** Waits until a push is held; gives the pid of its `docker`. */
  heldPush(): Promise<number>;
}

export function recordingDocker(place: Place): RecordingDocker {
  const folder = join(place.root, 'recording-docker');
  const [bin, log, hold, held] = ['bin', 'calls', 'hold', 'held'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  mkdirSync(bin, { recursive: true });
  writeFileSync(log, '');
  writeFileSync(join(bin, 'docker'), program(execaSync('sh', ['-c', 'command -v docker']).stdout, folder));
  chmodSync(join(bin, 'docker'), 0o755);
  const calls = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): DockerCall => JSON.parse(line));
  return {
    path: `${bin}${delimiter}${place.env.PATH}`,
    calls,
    secrets: () => {
      const password = calls().findLast(({ argv }) => argv[0] === 'login')?.stdin ?? '';
      if (password.length < 16) throw new Error('no login was recorded');
      return [password, Buffer.from(`AWS:${password}`).toString('base64')];
    },
    holdPushes: () => writeFileSync(hold, ''),
    letPushesGo: () => execaSync('rm', ['-f', hold, held]),
    heldPush: async () => {
      for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20)) {
        const pid = existsSync(held) ? Number(readFileSync(held, 'utf8')) : 0;
        if (pid > 0) return pid;
      }
      throw new Error('no push was started');
    },
  };
}

/** CommonJS, so that it runs without a package.json beside it. */
function program(docker: string, folder: string): string {
  return `#!${process.execPath}
const { spawnSync } = require('node:child_process');
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const argv = process.argv.slice(2);
const login = argv[0] === 'login';
const stdin = login ? readFileSync(0, 'utf8') : '';
appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify({ argv, env: process.env, stdin }) + '\\n');
const push = argv[0] === 'push' || argv.includes('--push');
if (push && existsSync(${JSON.stringify(join(folder, 'hold'))})) {
  writeFileSync(${JSON.stringify(join(folder, 'held'))}, String(process.pid));
  setTimeout(() => {}, 60_000);
} else {
  const stdio = [login ? 'pipe' : 'inherit', 'inherit', 'inherit'];
  const { status } = spawnSync(${JSON.stringify(docker)}, argv, { stdio, input: stdin });
  process.exitCode = status ?? 1;
}
`;
}
