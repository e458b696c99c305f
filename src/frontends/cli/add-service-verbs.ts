import type { Command } from 'commander';
import { ownRows, type ServiceVerbName, sharedRows } from '../../config/service-verb-rows.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';

type Chosen = (request: CliRequest) => void;

interface VerbText {
  readonly description: string;
  readonly help: string;
  readonly operands?: readonly { readonly name: string; readonly description: string }[];
}

const texts: Readonly<Record<ServiceVerbName, VerbText>> = {
  rollback: {
    description: 'Take a service back to a revision that was stable, and follow that to its end.',
    help: `
Without a target it goes to the revision that was stable before. While a
deployment is under way, ECS is asked to roll it back where that leads to the
target. It looks first whether the revision's images still exist.

Examples:
  ecs-ship rollback --service web --cluster production
  ecs-ship rollback --environment production --only web   one of the file's
  ecs-ship rollback --service web --to-revision 41
  ecs-ship rollback --service web --to-commit 4f2a9c1
  ecs-ship rollback --service web --dry-run               where it would go`,
  },
  restart: {
    description: 'Replace every task of a service by one of the same revision, and follow that to its end.',
    help: `
Examples:
  ecs-ship restart --service web --cluster production
  ecs-ship restart --environment production    every service of the file`,
  },
  scale: {
    description: 'Have a service run so many tasks, and wait until it does.',
    operands: [{ name: '<count>', description: 'How many tasks.' }],
    help: `
Where Application Auto Scaling manages the service, its minimum and maximum win
over the count.

Examples:
  ecs-ship scale 4 --service web --cluster production
  ecs-ship scale 0 --service web --cluster staging    the same as stop`,
  },
  stop: {
    description: 'Stop every task of a service, or delete a review service; wait until that is done.',
    help: `
Scales to zero; ship with --desired-count, or scale, starts it again. A service
that is stopped or gone already is a success. With --delete the service goes,
which its tag ecs-ship:review=true has to allow, or --force.

Examples:
  ecs-ship stop --service web-review-17 --cluster staging
  ecs-ship stop --service web-review-17 --delete --yes
  ecs-ship stop --service web-review-17 --delete --deregister --yes`,
  },
};

/** The verbs that change a service and build nothing. */
export function addServiceVerbs(program: Command, chosen: Chosen): void {
  for (const name of Object.keys(texts) as ServiceVerbName[]) addVerb(program, name, chosen);
}

function addVerb(program: Command, name: ServiceVerbName, chosen: Chosen): void {
  const { description, help, operands = [] } = texts[name];
  const rows = [...ownRows[name], ...sharedRows()];
  const command = program.command(name).description(description);
  for (const operand of operands) command.argument(operand.name, operand.description);
  addFlags(command, rows).addHelpText('after', help);
  command.action(() => {
    const given = command.processedArgs.slice(0, operands.length).map(String);
    const explicit = explicitValues(command, rows, given.length);
    chosen({ verb: 'service', name, operands: given, explicit });
  });
}
