import type { Line } from '../../../src/doctor/line.js';
import type { RequestEntry } from '../../../src/emulator/request-log.js';
import { runCli } from '../../../src/frontends/cli.js';
import { fakeCliIo } from '../fake-cli-io.js';
import type { DoctorSetup } from './doctor-setup.js';
import { type PlacedSetup, withSetup } from './with-setup.js';

/** What doctor said of a set-up, and what AWS was asked meanwhile. */
export interface Examined {
  readonly exitCode: number;
  readonly lines: readonly Line[];
  readonly said: string;
  readonly requests: readonly RequestEntry[];
}

/** Runs `ecs-ship doctor --json` in this process, in a set-up. */
export function examined(setup: DoctorSetup): Promise<Examined> {
  return withSetup(setup, (placed) => inEnvironment(placed.env, () => examine(placed)));
}

async function examine({ emulator, folder }: PlacedSetup): Promise<Examined> {
  const before = emulator.requests.entries().length;
  const io = fakeCliIo({ ...process.env }, folder);
  const exitCode = await runCli(['doctor', '--json'], io);
  const said = `${io.out()}${io.err()}`;
  const { lines } = parsed(io.out(), said);
  return { exitCode, lines, said, requests: emulator.requests.entries().slice(before) };
}

/** The SDK reads what it needs from the process. */
async function inEnvironment<Result>(env: PlacedSetup['env'], act: () => Promise<Result>): Promise<Result> {
  const kept = { ...process.env };
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  try {
    return await act();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
    Object.assign(process.env, kept);
  }
}

function parsed(text: string, said: string): { readonly lines: readonly Line[] } {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`doctor said no document: ${said}`);
  }
}
