import { rmSync } from 'node:fs';
import type { RequestEntry } from '../../src/emulator/request-log.js';
import { runCli } from '../../src/frontends/cli.js';
import { type BrokenInput, brokenProject, withoutTime } from './broken-input.js';
import { fakeCliIo } from './fake-cli-io.js';
import { awsEnvironmentOf } from './point-at.js';
import { ScriptedService } from './scripted-service.js';

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

/** A service on an emulator that counts every request, and a new folder for each run. */
export async function openBrokenStage(): Promise<BrokenStage> {
  const service = await ScriptedService.start();
  const env = {
    ...awsEnvironmentOf(service.emulator),
    // Neither git nor a builder: nothing is left running when a run is refused.
    PATH: '/nowhere',
  };
  Object.assign(process.env, env, { PATH: process.env.PATH });
  return {
    ship: async ({ files = {}, argv = [], env: more = {} }) => {
      const folder = brokenProject(files);
      const before = service.emulator.requests.entries().length;
      const io = fakeCliIo({ ...env, ...more }, folder);
      const exitCode = await runCli(['ship', ...argv], io);
      rmSync(folder, { recursive: true });
      return {
        exitCode,
        text: withoutTime(`${io.out()}${io.err()}`),
        requests: service.emulator.requests.entries().slice(before),
      };
    },
    close: () => service.close(),
  };
}
