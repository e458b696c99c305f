import type { Command } from 'commander';
import { execRows, sharedExecRows } from '../verbs/exec-rows.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';

const help = `
Needs a terminal, AWS's session-manager-plugin, and a service with ECS Exec
(enableExecuteCommand). Everything after -- is the command.

Examples:
  ecs-ship exec --service web --cluster production
  ecs-ship exec --service web -- ls -la /app
  ecs-ship exec --service web --task 59d5ac9b --container sidecar -- env`;

/** `exec`. */
export function addExec(program: Command, chosen: (request: CliRequest) => void): void {
  const rows = [...execRows, ...sharedExecRows()];
  const command = program
    .command('exec')
    .description('Run a command, or a shell, in a container of a service.')
    .argument('[command...]', 'The command and its arguments. Default: /bin/sh.');
  // What is no flag of ours belongs to the command, and must not be taken for one.
  addFlags(command, rows).allowUnknownOption(false).addHelpText('after', help);
  command.action(() => {
    const operands = command.args;
    chosen({ verb: 'exec', operands, explicit: explicitValues(command, rows, operands.length) });
  });
}
