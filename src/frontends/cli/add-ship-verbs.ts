import type { Command } from 'commander';
import type { OptionRow } from '../../config/option-row.js';
import { optionsOf } from '../../config/options.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';

const shipHelp = `
Every option can also be set as ECS_SHIP_… (ECS_SHIP_TASK_DEFINITION) or in
ecs-ship.yml (task-definition); a flag wins over a variable, a variable over
the file.

Examples:
  ecs-ship ship --service web --cluster production
  ecs-ship ship --service web --task-definition task-definition.json
  ecs-ship ship --environment production    with a section of ecs-ship.yml
  ecs-ship ship --service web --image public.ecr.aws/nginx/nginx:1.27
  ecs-ship plan --service web               what a ship would change`;

const planHelp = `
Takes the options of a ship and performs nothing. With --detailed-exitcode:
0 nothing to do, 2 changes, 1 any error.

Examples:
  ecs-ship plan --service web                      what a ship would change
  ecs-ship plan --service web --format markdown    for a pull request
  ecs-ship plan --service web --out ../web.json    save it; then, with the same
  ecs-ship ship --service web --plan ../web.json   options: exactly this, or no`;

const configHelp = `
Examples:
  ecs-ship config
  ecs-ship config --environment production --json`;

const checkHelp = `
Looks at the task definition file, the Dockerfile and its build context,
ecs-ship.yml and, with --service-definition, the service's settings. Exits 3
when there is a finding of --check-fail-on or worse.

Examples:
  ecs-ship check                                  what ecs-ship.yml names
  ecs-ship check --task-definition task-definition.json --check-fail-on warning
  ecs-ship check --check-sarif check.sarif        also for code scanning`;

type Chosen = (request: CliRequest) => void;

/** A ship, and the verbs that look at what a ship would do: they take its options. */
export function addShipVerbs(program: Command, chosen: Chosen): void {
  addShip(program, chosen);
  addPlan(program, chosen);
  addConfig(program, chosen);
  addCheck(program, chosen);
}

function addShip(program: Command, chosen: Chosen): void {
  const rows = optionsOf('cli').filter((row) => row.group !== 'Check' && row.group !== 'Plan');
  const command = program.command('ship').description('Take a commit to a stable service.');
  addFlags(command, rows).addHelpText('after', shipHelp);
  command.action(() => chosen({ verb: 'ship', explicit: explicitValues(command, rows) }));
}

function addPlan(program: Command, chosen: Chosen): void {
  const rows = optionsOf('cli').filter(
    (row) => row.name !== 'dry-run' && row.name !== 'plan' && row.group !== 'Check',
  );
  const command = program.command('plan').description('Show what a ship would change, and change nothing.');
  addFlags(command, rows).addHelpText('after', planHelp);
  command.action(() =>
    chosen({ verb: 'ship', explicit: { ...explicitValues(command, rows), 'dry-run': true } }),
  );
}

function addConfig(program: Command, chosen: Chosen): void {
  const rows = rowsToLookAt();
  const command = program
    .command('config')
    .description('Show every option that holds, and where it was decided; needs no credentials.');
  addFlags(command, rows).addHelpText('after', configHelp);
  command.action(() => chosen({ verb: 'config', explicit: explicitValues(command, rows) }));
}

function addCheck(program: Command, chosen: Chosen): void {
  const rows = rowsToLookAt();
  const command = program
    .command('check')
    .description('Find mistakes and risky settings in the files a ship uses; needs no credentials.');
  addFlags(command, rows).addHelpText('after', checkHelp);
  command.action(() => chosen({ verb: 'check', explicit: explicitValues(command, rows) }));
}

/** What a ship can be told, but for what makes a plan of it or carries one out. */
function rowsToLookAt(): readonly OptionRow[] {
  return optionsOf('cli').filter(
    ({ name, group }) => name !== 'dry-run' && name !== 'plan' && group !== 'Plan',
  );
}
