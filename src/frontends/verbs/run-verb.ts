import { openScreen } from '../../report/open-screen.js';
import { runRecord } from '../../report/run-record.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import type { Ran } from '../../steps/one-off/run-once.js';
import type { CliIo } from '../cli/cli-io.js';
import type { RunRequest } from '../cli/cli-request.js';
import { onlyService } from '../cli/only-service.js';
import { readVerb } from '../cli/read-verb.js';
import { flushed } from '../flushed.js';
import { type Interrupts, listenForInterrupts } from '../interrupts.js';
import { sharedLogRows } from './log-rows.js';
import { runRows } from './run-rows.js';
import { RunScreen } from './run-screen.js';
import { type RunValues, runWishOf } from './run-wish-of.js';
import { cliHost } from './ship-verb.js';

/** `run`: a command in a task of its own; gives the container's exit code, or the contract's where there is none. */
export async function runVerb({ operands, explicit }: RunRequest, io: CliIo): Promise<number> {
  const host = cliHost(io);
  const rows = { verb: 'run', own: runRows, shared: sharedLogRows() };
  const { values, asked } = await readVerb(rows, explicit, host, io);
  const wish = runWishOf(Object.fromEntries(values) as RunValues, operands, host.env);
  const config = onlyService('run', asked);
  const { json } = asked.switches;
  const interrupts = listenForInterrupts(io.signals, io.exit);
  const { interactive } = terminalAbilities(io.stderr, io.env);
  const screen = new RunScreen(await openScreen(io.stderr, interactive), io, { json, count: wish.count });
  interrupts.answer(screen.note);
  const begun = Date.now();
  const { runRun } = await import('../../commands/run.js');
  try {
    const { signal: interrupted } = interrupts;
    const { webIdentityToken } = host;
    const ran = await runRun({ config, wish, voice: screen, webIdentityToken, interrupted });
    screen.end(ran);
    return await told(ran, exitCodeOf(ran, interrupts), { io, json, service: config.target.service, begun });
  } catch (error) {
    screen.stop();
    if (interrupts.signal.aborted) return interrupts.exitCode();
    throw error;
  } finally {
    interrupts.stop();
  }
}

/** SIGTERM has a code of its own. */
function exitCodeOf({ end }: Ran, interrupts: Interrupts): number {
  return end.verdict === 'cancelled' ? interrupts.exitCode() : end.exitCode;
}

interface Telling {
  readonly io: CliIo;
  readonly json: boolean;
  readonly service: string;
  readonly begun: number;
}

async function told(ran: Ran, exitCode: number, { io, json, service, begun }: Telling): Promise<number> {
  const { start, end } = ran;
  const durationSeconds = Math.round((Date.now() - begun) / 100) / 10;
  if (json) {
    const record = runRecord({ start, end: { ...end, exitCode }, service, durationSeconds });
    io.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
  } else if (end.verdict === 'detached') io.stdout.write(end.tasks.map(({ arn }) => `${arn}\n`).join(''));
  await flushed(io.stdout, io.stderr);
  return exitCode;
}
