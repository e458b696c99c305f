import { emulatorActions } from '../../commands/emulator-actions.js';
import { readFlags } from '../../config/read-flags.js';
import type { CliIo } from '../cli/cli-io.js';
import type { EmulatorControlRequest } from '../cli/cli-request.js';
import { controlRows } from '../cli/command-rows.js';

const LOCAL = 'http://127.0.0.1:4566';

/** `emulator advance` and the like: asks a running emulator; gives the exit code. */
export async function emulatorControlVerb(request: EmulatorControlRequest, io: CliIo): Promise<number> {
  const action = emulatorActions.find(({ name }) => name === request.action);
  if (action === undefined) throw new TypeError(`no emulator action ${request.action}`);
  const { url, json, ...values } = readFlags([...controlRows, ...action.rows], request.explicit);
  const { controlEmulator } = await import('../../commands/emulator-control.js');
  return controlEmulator({
    action,
    operands: request.operands,
    values,
    url: `${url ?? (io.env.AWS_ENDPOINT_URL || LOCAL)}`,
    json: json === true,
    workingDirectory: io.workingDirectory,
    print: (line) => io.stdout.write(`${line}\n`),
  });
}
