import type { Command } from 'commander';
import { exitCodeRows } from '../config/exit-codes.js';
import { cliProgram } from '../frontends/cli/cli-program.js';
import { version } from '../version.js';
import { commandPart, helpAfter } from './command-page.js';
import { heading, item, paragraph, verbatim } from './roff.js';

const nobody = { write: () => true } as unknown as NodeJS.WritableStream;

const environment: readonly (readonly [string, string])[] = [
  [
    'ECS_SHIP_*',
    'Every option, its name in capitals: ECS_SHIP_TASK_DEFINITION. A flag wins over it, it wins over the file.',
  ],
  ['AWS_REGION, AWS_PROFILE, AWS_ENDPOINT_URL, ...', 'As for every AWS tool.'],
  ['NO_COLOR, FORCE_COLOR', 'No colours, or colours although the output is no terminal.'],
  ['CI', 'Nothing moves.'],
];

/** man/ecs-ship.1: the same as `--help` tells, of all commands. */
export function renderManPage(): string {
  const program = cliProgram({ stdout: nobody, stderr: nobody }, () => undefined);
  const [ship, ...others] = program.commands;
  if (ship === undefined) throw new TypeError('there is no command');
  const described = ship.options;
  return `${[
    `.\\" Rendered by \`npm run docs\`.`,
    `.TH ECS\\-SHIP 1 "" "ecs\\-ship ${version}" "User Commands"`,
    ...[heading('SH', 'NAME'), 'ecs\\-ship \\- from a commit to a stable Amazon ECS service'],
    ...[heading('SH', 'SYNOPSIS'), '.B ecs\\-ship', '.I command', '[options]'],
    ...[heading('SH', 'DESCRIPTION'), paragraph(program.description()), verbatim(helpAfter(program))],
    heading('SH', 'COMMANDS'),
    ...[ship, ...others].map((one) => partOf(one, one === ship ? [] : described)),
    heading('SH', 'ENVIRONMENT'),
    ...environment.map(([name, text]) => item(name, text)),
    ...[
      heading('SH', 'FILES'),
      item('ecs-ship.yml', 'Options of a ship, of environments and of several services.'),
    ],
    heading('SH', 'EXIT STATUS'),
    ...exitCodeRows().map(({ code, meaning }) => item(code, `${meaning}.`)),
    ...[
      heading('SH', 'SEE ALSO'),
      paragraph('README.md and docs/ of the project; npm bugs ecs-ship reports a bug.'),
    ],
  ].join('\n')}\n`;
}

function partOf(command: Command, described: Command['options']): string {
  return commandPart(command, `ecs-ship ${command.name()}`, described);
}
