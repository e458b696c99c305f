import { Command } from 'commander';
import { optionsOf } from '../../config/options.js';
import { version } from '../../version.js';
import { addCompletion } from './add-completion.js';
import { addDoctor } from './add-doctor.js';
import { addEmulator } from './add-emulator.js';
import { addExec } from './add-exec.js';
import { addInit } from './add-init.js';
import { addLogs } from './add-logs.js';
import { addOpen } from './add-open.js';
import { addRun } from './add-run.js';
import { addServiceVerbs } from './add-service-verbs.js';
import { addStatus } from './add-status.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliIo } from './cli-io.js';
import type { CliRequest } from './cli-request.js';
import { demoRows } from './command-rows.js';
import { helpLayout, helpWidth } from './help-layout.js';

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

const demoHelp = `
Needs Docker, or a Linux machine where it may install it; no AWS account.

Examples:
  ecs-ship demo
  ecs-ship demo --keep                             look around; Ctrl-C ends it
  ecs-ship demo --base-image python:3.13-slim      with an image you have`;

const programHelp = `
Start here:
  ecs-ship init                   write the files that a first ship needs
  ecs-ship ship --service web     build, push, deploy, and follow it to its end
  ecs-ship ship --help            every option
  ecs-ship demo                   see it all on this machine, without AWS

Examples:
  ecs-ship status --service web --cluster production
  ecs-ship logs --service web --follow
  ecs-ship rollback --service web`;

const checkHelp = `
Looks at the task definition file, the Dockerfile and its build context,
ecs-ship.yml and, with --service-definition, the service's settings. Exits 3
when there is a finding of --check-fail-on or worse.

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
    .helpCommand('help [command]', 'Show the help of a command.')
    .configureHelp(helpLayout)
    .addHelpText('after', programHelp)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => helpWidth(io.stdout),
      getErrHelpWidth: () => helpWidth(io.stderr),
      outputError: () => {},
    });
  addShip(program, chosen);
  addPlan(program, chosen);
  addConfig(program, chosen);
  addCheck(program, chosen);
  addInit(program, chosen);
  addDoctor(program, chosen);
  addServiceVerbs(program, chosen);
  addStatus(program, chosen);
  addLogs(program, chosen);
  addExec(program, chosen);
  addOpen(program, chosen);
  addRun(program, chosen);
  addEmulator(program, chosen);
  addCompletion(program, io);
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
  addFlags(command, rows).addHelpText('after', configHelp);
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
  addFlags(command, demoRows).addHelpText('after', demoHelp);
  command.action(() => chosen({ verb: 'demo', explicit: explicitValues(command, demoRows) }));
}
