import { Argument, type Command } from 'commander';
import { openable } from '../../open/find-link.js';
import { sharedLogRows } from '../verbs/log-rows.js';
import { openRows } from '../verbs/open-rows.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';

const help = `
Prints the address; on a terminal it also opens it in the browser.
  service      the service in the ECS console (default)
  deployment   its deployments there
  logs         its log group in the CloudWatch console
  console      its cluster in the ECS console
  url          the service itself, where its load balancer answers

Examples:
  ecs-ship open --service web --cluster production
  ecs-ship open url --service web
  ecs-ship open logs --environment production --only web --print`;

/** `open`. */
export function addOpen(program: Command, chosen: (request: CliRequest) => void): void {
  const rows = [...openRows, ...sharedLogRows()];
  const what = new Argument('[what]', 'What to open.').choices(openable).default('service');
  const command = program.command('open').description('Open a page about a service, or the service itself.');
  addFlags(command.addArgument(what), rows).addHelpText('after', help);
  command.action((asked: (typeof openable)[number]) => {
    const given = command.args[0] === asked ? 1 : 0;
    chosen({ verb: 'open', what: asked, explicit: explicitValues(command, rows, given) });
  });
}
