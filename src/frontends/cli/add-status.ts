import type { Command } from 'commander';
import { historyRows, sharedStatusRows, statusRows } from '../verbs/status-rows.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';

const statusHelp = `
Examples:
  ecs-ship status --service web --cluster production
  ecs-ship status --environment production    every service of the file
  ecs-ship status --service web --watch       follow what is under way`;

const historyHelp = `
Examples:
  ecs-ship history --service web --cluster production
  ecs-ship history --service web --limit 50 --json`;

/** `status` and `history`. */
export function addStatus(program: Command, chosen: (request: CliRequest) => void): void {
  add('status', 'Show a service: its tasks, its deployments, and the commit that it runs.', statusHelp);
  add('history', 'List the deployments of a service: commit, author, verdict and time.', historyHelp);

  function add(name: 'status' | 'history', description: string, help: string): void {
    const rows = [...(name === 'status' ? statusRows : historyRows), ...sharedStatusRows(name)];
    const command = program.command(name).description(description);
    addFlags(command, rows).addHelpText('after', help);
    command.action(() => chosen({ verb: 'look', name, explicit: explicitValues(command, rows) }));
  }
}
