import type { Command } from 'commander';
import { doctorRows } from '../verbs/doctor-rows.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';

const help = `
Takes the options of a ship and changes nothing. Exits 3 when something would
make a deployment fail.

Examples:
  ecs-ship doctor --service web --cluster production
  ecs-ship doctor --environment production    every service of the file`;

/** `doctor`. */
export function addDoctor(program: Command, chosen: (request: CliRequest) => void): void {
  const rows = doctorRows();
  const command = program
    .command('doctor')
    .description('Find what would make a deployment fail, before there is one.');
  addFlags(command, rows).addHelpText('after', help);
  command.action(() => chosen({ verb: 'doctor', explicit: explicitValues(command, rows) }));
}
