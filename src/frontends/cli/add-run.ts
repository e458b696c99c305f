import type { Command } from 'commander';
import { sharedLogRows } from '../verbs/log-rows.js';
import { runRows } from '../verbs/run-rows.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';

const help = `
Runs like the service's own tasks: revision, network, roles, capacity. Ctrl-C
stops the task. The exit code is the container's. Everything after -- is the
command.

Examples:
  ecs-ship run --service web --cluster production -- rake db:migrate
  ecs-ship run --service web --env DRY_RUN=1 -- sh -c 'seed && check'
  ecs-ship run --service web --commit 4f2a9c1 -- bin/report
  ecs-ship run --service web --memory '2 GB' --timeout 2h -- bin/import`;

/** `run`. */
export function addRun(program: Command, chosen: (request: CliRequest) => void): void {
  const rows = [...runRows, ...sharedLogRows()];
  const command = program
    .command('run')
    .description('Run a command once, in a task like those of a service.')
    .argument('[command...]', 'The command and its arguments.');
  // What is no flag of ours belongs to the command, and must not be taken for one.
  addFlags(command, rows).allowUnknownOption(false).addHelpText('after', help);
  command.action(() => {
    const operands = command.args;
    chosen({ verb: 'run', operands, explicit: explicitValues(command, rows, operands.length) });
  });
}
