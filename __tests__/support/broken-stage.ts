import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RequestEntry } from '../../src/emulator/request-log.js';
import { runCli } from '../../src/frontends/cli.js';
import { fakeCliIo } from './fake-cli-io.js';
import { ScriptedService } from './scripted-service.js';

/** Files, flags and variables of which some are wrong, and everything that has to be said about them. */
export interface BrokenInput {
  readonly what: string;
  /** Besides `Dockerfile` and `td.json`, which are sound unless they are given here; undefined: not there. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** After `ship`. */
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Every problem, in order. */
  readonly says: readonly string[];
  /** What several problems are counted as; unset: `problems in the configuration`. */
  readonly counted?: string;
  /** Several: one after the other. */
  readonly fix: string | readonly string[];
  readonly docs?: string;
  /** It is told by the run's report, which has begun: the configuration itself is sound. */
  readonly asRun?: true;
}

/** How a run ended. */
export interface BrokenEnd {
  readonly exitCode: number;
  /** Everything that people read, without the time it took. */
  readonly text: string;
  readonly requests: readonly RequestEntry[];
}

export interface BrokenStage {
  ship(input: Pick<BrokenInput, 'files' | 'argv' | 'env'>): Promise<BrokenEnd>;
  close(): Promise<void>;
}

const container = { name: 'web', image: 'web', essential: true };
const sound = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [container],
};

/** A service on an emulator that counts every request, and a new folder for each run. */
export async function openBrokenStage(): Promise<BrokenStage> {
  const service = await ScriptedService.start();
  const env = {
    AWS_ENDPOINT_URL: service.emulator.url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    // Neither git nor a builder: nothing is left running when a run is refused.
    PATH: '/nowhere',
  };
  Object.assign(process.env, env, { PATH: process.env.PATH });
  return {
    ship: async ({ files = {}, argv = [], env: more = {} }) => {
      const folder = project({ Dockerfile: 'FROM scratch\n', 'td.json': JSON.stringify(sound), ...files });
      const before = service.emulator.requests.entries().length;
      const io = fakeCliIo({ ...env, ...more }, folder);
      const exitCode = await runCli(['ship', ...argv], io);
      rmSync(folder, { recursive: true });
      return {
        exitCode,
        text: `${io.out()}${io.err()}`.replace(/ · [\d.]+ s$/m, ''),
        requests: service.emulator.requests.entries().slice(before),
      };
    },
    close: () => service.close(),
  };
}

function project(files: Readonly<Record<string, string | undefined>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
