import type { Command } from 'commander';
import { initRows } from '../verbs/init-rows.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';

const help = `
Looks at the files of the folder, and at the account where there are
credentials; writes ecs-ship.yml, a task definition, a Dockerfile and a
.dockerignore where there is none, the workflow or pipeline, and the policies of
the role that deploys. Asks on a terminal. What is there and differs is shown
first, and never just overwritten.

Examples:
  ecs-ship init                                   in the folder of the program
  ecs-ship init --from-service production/web     from a service that runs
  ecs-ship init --yes --ci github --dry-run       show what would be written`;

/** `init`. */
export function addInit(program: Command, chosen: (request: CliRequest) => void): void {
  const command = program
    .command('init')
    .description('Write the files that a first ship needs, from what is in the folder and in the account.');
  addFlags(command, initRows).addHelpText('after', help);
  command.action(() => chosen({ verb: 'init', explicit: explicitValues(command, initRows) }));
}
