import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/frontends/cli.js';
import { type CheckFixture, readCheckFixture, writeFixture } from './check-fixture.js';
import { fakeCliIo } from './fake-cli-io.js';

const samples = fileURLToPath(new URL('init-folders', import.meta.url));

/** Names of the sample folders, each a text with its files. */
export function initSamples(): readonly string[] {
  return readdirSync(samples).map((name) => name.replace('.txt', ''));
}

/** A sample folder as somebody has it who has not set anything up. */
export interface InitFolder extends CheckFixture {
  readonly folder: string;
  /** A command line there, without a terminal and without credentials. */
  run(...argv: readonly string[]): Promise<Ran>;
  /** The same in a folder below. */
  runIn(below: string, ...argv: readonly string[]): Promise<Ran>;
  remove(): Promise<void>;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function openInitFolder(name: string, more: CheckFixture['files'] = {}): Promise<InitFolder> {
  const { expected, files } = await readCheckFixture(`${samples}/${name}.txt`);
  const folder = await writeFixture({ ...files, ...more });
  return {
    ...{ folder, expected, files },
    run: (...argv) => runInit(argv, folder, { HOME: folder }),
    runIn: (below, ...argv) => runInit(argv, join(folder, below), { HOME: folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A command line in a folder, without a terminal. */
export async function runInit(argv: readonly string[], folder: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  const io = fakeCliIo(env, folder);
  const code = await runCli(argv, io);
  return { code, out: io.out(), err: io.err() };
}
