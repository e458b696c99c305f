import type { Command } from 'commander';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';
import { demoRows } from './command-rows.js';

const help = `
Needs Docker, or a Linux machine where it may install it; no AWS account.

Examples:
  ecs-ship demo
  ecs-ship demo --keep                             look around; Ctrl-C ends it
  ecs-ship demo --base-image python:3.13-slim      with an image you have`;

export function addDemo(program: Command, chosen: (request: CliRequest) => void): void {
  const command = program.command('demo').description('Ship a sample app three times against the emulator.');
  addFlags(command, demoRows).addHelpText('after', help);
  command.action(() => chosen({ verb: 'demo', explicit: explicitValues(command, demoRows) }));
}
