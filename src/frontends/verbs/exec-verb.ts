import { withoutUnset } from '../../config/without-unset.js';
import { ShipError } from '../../errors.js';
import { commandLine } from '../../exec/command-line.js';
import { execLine } from '../../report/exec-text.js';
import type { CliIo } from '../cli/cli-io.js';
import type { ExecRequest } from '../cli/cli-request.js';
import { onlyService } from '../cli/only-service.js';
import { readVerb } from '../cli/read-verb.js';
import { listenForInterrupts } from '../interrupts.js';
import { execRows, sharedExecRows } from './exec-rows.js';
import { cliHost } from './ship-verb.js';

/** `exec`: a session in a container; gives the exit code of the plugin that carries it. */
export async function execVerb({ operands, explicit }: ExecRequest, io: CliIo): Promise<number> {
  const host = cliHost(io);
  const rows = { verb: 'exec', own: execRows, shared: sharedExecRows() };
  const { values, asked } = await readVerb(rows, explicit, host, io);
  refuseWithoutTerminal(io);
  const command = commandLine(operands);
  const wish = {
    command,
    ...withoutUnset({ task: text(values, 'task'), container: text(values, 'container') }),
  };
  const interrupts = listenForInterrupts(io.signals, io.exit);
  const { runExec } = await import('../../commands/exec.js');
  try {
    return await runExec({
      ...{ config: onlyService('exec', asked), wish, webIdentityToken: host.webIdentityToken },
      ...{ environment: io.env, signals: io.signals, interrupted: interrupts.signal },
      tell: (task, container) => io.stderr.write(`${execLine(task, container, command, Date.now())}\n`),
      onHandedOver: interrupts.stop,
    });
  } catch (error) {
    if (interrupts.signal.aborted) return interrupts.exitCode();
    throw error;
  } finally {
    interrupts.stop();
  }
}

function text(values: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = values.get(name);
  return value === undefined ? undefined : `${value}`;
}

/** ECS opens interactive sessions alone, and the plugin asks the terminal for its size. */
function refuseWithoutTerminal({ stdin, stdout }: CliIo): void {
  if (stdin?.isTTY === true && stdout.isTTY === true) return;
  throw new ShipError('terminal-missing', 'exec needs a terminal: ECS opens interactive sessions only.', {
    remedy: 'Run it on a terminal, with nothing piped; a job starts a task of its own: ecs-ship run.',
  });
}
