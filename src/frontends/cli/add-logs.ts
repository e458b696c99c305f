import type { Command } from 'commander';
import { logRows, sharedLogRows } from '../verbs/log-rows.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';

const help = `
Reads CloudWatch Logs, where the containers' awslogs driver writes; of several
services of ecs-ship.yml all, or --only.

Examples:
  ecs-ship logs --service web --cluster production
  ecs-ship logs --service web --follow --grep 'ERROR|WARN'
  ecs-ship logs --service web --previous    of the task that stopped last
  ecs-ship logs --environment production --since 1h --json`;

/** `logs`. */
export function addLogs(program: Command, chosen: (request: CliRequest) => void): void {
  const rows = [...logRows, ...sharedLogRows()];
  const command = program.command('logs').description('Show what the containers of a service write.');
  addFlags(command, rows).addHelpText('after', help);
  command.action(() => chosen({ verb: 'logs', explicit: explicitValues(command, rows) }));
}
