import { Command } from 'commander';
import { optionsOf } from '../config/options.js';
import { version } from '../version.js';
import { addDoctor } from './add-doctor.js';
import { addEmulator } from './add-emulator.js';
import { addLogs } from './add-logs.js';
import { addServiceVerbs } from './add-service-verbs.js';
import { addStatus } from './add-status.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliIo } from './cli-io.js';
import type { CliRequest } from './cli-request.js';
import { demoRows } from './command-rows.js';

const shipHelp = `
Every option can also be set as ECS_SHIP_… (ECS_SHIP_TASK_DEFINITION) or in ecs-ship.yml (task-definition);
a flag wins over a variable, a variable over the file.

Examples:
  ecs-ship ship --service web --cluster production --task-definition task-definition.json
  ecs-ship ship --environment production          with a section of ecs-ship.yml
  ecs-ship ship --service web --image 123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2
  ecs-ship plan --service web                     what a ship would change`;

const planHelp = `
Takes the options of a ship and performs nothing. With --detailed-exitcode: 0 nothing to do, 2 changes, 1 any error.

Examples:
  ecs-ship plan --service web                             what a ship would change
  ecs-ship plan --service web --format markdown           for a comment on a pull request
  ecs-ship plan --service web --out ../web.plan.json      save it; later, with the same options:
  ecs-ship ship --service web --plan ../web.plan.json     perform exactly this, or refuse`;

const programHelp = `
Start here:
  ecs-ship ship --service web     build, push, deploy, and follow the deployment to its end
  ecs-ship ship --help            every option
  ecs-ship demo                   see it all on this machine, without an AWS account`;

const checkHelp = `
Looks at the task definition file, the Dockerfile and its build context, ecs-ship.yml and, with --service-definition,
the service's settings. Exits 3 when there is a finding of --check-fail-on or worse.

Examples:
  ecs-ship check                                  what ecs-ship.yml names
  ecs-ship check --task-definition task-definition.json --check-fail-on warning
  ecs-ship check --check-sarif check.sarif        also for code scanning`;

type Chosen = (request: CliRequest) => void;

/** The command line's grammar; a parse tells the chosen request and runs nothing. */
export function cliProgram(io: Pick<CliIo, 'stdout' | 'stderr'>, chosen: Chosen): Command {
  const program = new Command('ecs-ship')
    .description('From a commit to a stable Amazon ECS service, in one step that tells the truth.')
    .version(version, '--version', 'Print the version.')
    .helpOption('--help', 'Show this help.')
    .addHelpText('after', programHelp)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
    });
  addShip(program, chosen);
  addPlan(program, chosen);
  addConfig(program, chosen);
  addCheck(program, chosen);
  addDoctor(program, chosen);
  addServiceVerbs(program, chosen);
  addStatus(program, chosen);
  addLogs(program, chosen);
  addEmulator(program, chosen);
  addDemo(program, chosen);
  return program;
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
  const rows = optionsOf('cli').filter(
    ({ name, group }) => name !== 'dry-run' && name !== 'plan' && group !== 'Plan',
  );
  const command = program
    .command('config')
    .description('Show every option that holds, and where it was decided; needs no credentials.');
  addFlags(command, rows);
  command.action(() => chosen({ verb: 'config', explicit: explicitValues(command, rows) }));
}

function addCheck(program: Command, chosen: Chosen): void {
  const rows = optionsOf('cli').filter(
    ({ name, group }) => name !== 'dry-run' && name !== 'plan' && group !== 'Plan',
  );
  const command = program
    .command('check')
    .description('Find mistakes and risky settings in the files a ship uses; needs no credentials.');
  addFlags(command, rows).addHelpText('after', checkHelp);
  command.action(() => chosen({ verb: 'check', explicit: explicitValues(command, rows) }));
}

function addDemo(program: Command, chosen: Chosen): void {
  const command = program.command('demo').description('Ship a sample app three times against the emulator.');
  addFlags(command, demoRows);
  command.action(() => chosen({ verb: 'demo', explicit: explicitValues(command, demoRows) }));
}
