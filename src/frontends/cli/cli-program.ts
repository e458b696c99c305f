import { Command } from 'commander';
import { version } from '../../version.js';
import { addCompletion } from './add-completion.js';
import { addDemo } from './add-demo.js';
import { addDoctor } from './add-doctor.js';
import { addEmulator } from './add-emulator.js';
import { addExec } from './add-exec.js';
import { addInit } from './add-init.js';
import { addLogs } from './add-logs.js';
import { addOpen } from './add-open.js';
import { addRun } from './add-run.js';
import { addServiceVerbs } from './add-service-verbs.js';
import { addShipVerbs } from './add-ship-verbs.js';
import { addStatus } from './add-status.js';
import { makeFlags } from './cli-flags.js';
import type { CliIo } from './cli-io.js';
import type { CliRequest } from './cli-request.js';
import { helpLayout, helpWidth } from './help-layout.js';

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

/** The command line's grammar, every command with all its flags. */
export function cliProgram(...given: Parameters<typeof parsingProgram>): Command {
  const program = parsingProgram(...given);
  makeFlags(program);
  return program;
}

/**
 * The grammar for one parse, which tells the chosen request and runs nothing. Only the command that is asked for gets its
 * flags: to make those of all takes longer than everything else that a parse does.
 */
export function parsingProgram(
  io: Pick<CliIo, 'stdout' | 'stderr'>,
  chosen: (request: CliRequest) => void,
): Command {
  const program = new Command('ecs-ship')
    .description('From a commit to a stable Amazon ECS service, in one step that tells the truth.')
    .version(version, '--version', 'Print the version.')
    .helpOption('--help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .configureHelp(helpLayout)
    .addHelpText('after', programHelp)
    .hook('preSubcommand', (_program, command) => makeFlags(command))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => helpWidth(io.stdout),
      getErrHelpWidth: () => helpWidth(io.stderr),
      outputError: () => {},
    });
  addShipVerbs(program, chosen);
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
