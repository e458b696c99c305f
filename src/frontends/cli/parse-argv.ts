import { type Command, CommanderError } from 'commander';
import { didYouMean, nearest } from '../../config/did-you-mean.js';
import { optionsOf } from '../../config/options.js';
import { ShipError } from '../../errors.js';
import type { CliIo } from './cli-io.js';
import { parsingProgram } from './cli-program.js';
import type { CliRequest } from './cli-request.js';

/** Parses a command line; help and version are printed here. Throws ShipError for what cannot be understood. */
export function parseArgv(argv: readonly string[], io: Pick<CliIo, 'stdout' | 'stderr'>): CliRequest {
  let request: CliRequest = { verb: 'none', exitCode: 0 };
  const program = parsingProgram(io, (chosen) => {
    request = chosen;
  });
  try {
    program.parse(argv, { from: 'user' });
    return request;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Shown on request it is an answer; shown because no verb was given it must not pass for a success.
    if (error.code === 'commander.help') return { verb: 'none', exitCode: 2 };
    if (error.exitCode === 0) return { verb: 'none', exitCode: 0 };
    throw misunderstood(error, commandOf(program, argv));
  }
}

/** The command whose grammar was broken: the deepest one that was named. */
function commandOf(command: Command, [word, ...others]: readonly string[]): Command {
  const next = command.commands.find((one) => one.name() === word);
  return next === undefined ? command : commandOf(next, others);
}

function misunderstood(error: CommanderError, command: Command): ShipError {
  const within = pathOf(command);
  const verbs = command.commands.map((one) => one.name());
  const word = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.unknownCommand') {
    return new ShipError('option-unknown', `${word}: no such command${didYouMean(word, verbs)}`, {
      remedy: `Use one of ${verbs.join(', ')}; \`ecs-ship${within} --help\` describes them.`,
    });
  }
  if (error.code === 'commander.unknownOption' && within === '') return unknownFlag(word);
  if (error.code === 'commander.optionMissingArgument') return valueMissing(word);
  const choices = /Allowed choices are (.+)\.$/.exec(error.message)?.[1]?.split(', ');
  if (choices !== undefined) return noChoice(word, choices);
  return new ShipError('option-invalid', error.message.replace(/^error: /, '').replaceAll('\n', ' '), {
    remedy: `\`ecs-ship${within} --help\` describes what it takes.`,
  });
}

/** ` emulator start` */
function pathOf(command: Command): string {
  return command.parent === null ? '' : `${pathOf(command.parent)} ${command.name()}`;
}

/** `--service <name>` at the end of the line. */
function valueMissing(flag: string): ShipError {
  const name = flag.split(' ')[0] ?? flag;
  return new ShipError('option-invalid', `${name}: the value is missing`, { remedy: `Write ${flag}.` });
}

/** An operand that is one of a few. */
function noChoice(word: string, choices: readonly string[]): ShipError {
  return new ShipError('option-invalid', `"${word}" is none of the choices${didYouMean(word, choices)}`, {
    remedy: `Use one of ${choices.join(', ')}.`,
  });
}

/** A flag before any verb: most likely one of `ship`. */
function unknownFlag(flag: string): ShipError {
  const flags = optionsOf('cli').map((row) => `--${row.name}`);
  const meant = nearest(flag, flags);
  const remedy =
    meant === undefined ? 'Use ecs-ship --help.' : `Options follow the command: ecs-ship ship ${meant} …`;
  return new ShipError('option-unknown', `${flag}: no such option before a command`, { remedy });
}
