import { type Command, Option } from 'commander';
import type { ExplicitValues } from '../../config/explicit-layer.js';
import type { OptionRow } from '../../config/option-row.js';
import { defaultOf, hasNegative, isSwitch, placeholderOf, plain } from '../../config/option-words.js';
import { ShipError } from '../../errors.js';

/** Rows whose flags a command does not have yet. */
const waiting = new WeakMap<Command, readonly OptionRow[]>();

/** Adds a flag for every row, once `makeFlags` is called; unknown flags are kept, so that they are reported with everything else. */
export function addFlags(command: Command, rows: readonly OptionRow[]): Command {
  waiting.set(command, rows);
  return command
    .on('beforeHelp', () => makeFlags(command))
    .allowUnknownOption()
    .allowExcessArguments();
}

/** Makes the flags that a command and those below it still have to get. */
export function makeFlags(command: Command): void {
  for (const row of waiting.get(command) ?? []) {
    for (const flag of flagsOf(row)) command.addOption(flag.helpGroup(`${row.group}:`));
  }
  waiting.delete(command);
  for (const one of command.commands) makeFlags(one);
}

/** What was given on the command line, by option name, unknown names included; the first `operands` words are not ours. */
export function explicitValues(command: Command, rows: readonly OptionRow[], operands = 0): ExplicitValues {
  const given = command.opts();
  const known = rows.map((row) => [row.name, given[camelCase(row.name)]] as const);
  return {
    ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
    ...unknownValues(command.args.slice(operands)),
  };
}

function flagsOf(row: OptionRow): Option[] {
  const flag = row.kind === 'boolean' ? booleanFlag(row) : valueFlag(row);
  if (!hasNegative(row)) return [flag];
  return [flag, new Option(`--no-${row.name}`, `The opposite of --${row.name}.`).hideHelp()];
}

function booleanFlag(row: OptionRow): Option {
  const text = plain(row.description);
  const shown = row.default === 'true' ? `${text} Default; --no-${row.name} for the opposite.` : text;
  const flag = new Option(`--${row.name}`, shown);
  // Commander would take `--no-cache` for the opposite of `--cache`.
  flag.negate = false;
  return flag;
}

function valueFlag(row: OptionRow): Option {
  const text = plain(row.description);
  const repeatable = row.kind === 'list' || row.kind === 'map';
  const value = isSwitch(row) ? `[${placeholderOf(row)}]` : `<${placeholderOf(row)}>`;
  const flag = new Option(`--${row.name} ${value}`, describe(row, text));
  return flag.preset('true').argParser((given: string, earlier: readonly string[] = []) => {
    refuseFlagAsValue(row, given);
    return repeatable ? [...earlier, given] : [given];
  });
}

function describe(row: OptionRow, text: string): string {
  const fallback = defaultOf(row);
  return fallback === undefined ? text : `${text} Default: ${plain(fallback)}.`;
}

/** `--service --cluster x` has lost a value; commander would take the flag for it. */
function refuseFlagAsValue(row: OptionRow, value: string): void {
  if (!value.startsWith('--') || row.linesOnly === true) return;
  throw new ShipError('option-invalid', `--${row.name}: the value is missing before ${value}`, {
    remedy: `Write --${row.name} <${placeholderOf(row)}>.`,
  });
}

function unknownValues(args: readonly string[]): ExplicitValues {
  const found: Record<string, string> = {};
  let last: string | undefined;
  for (const argument of args) {
    const match = /^--?([^=]+)(?:=(.*))?$/s.exec(argument);
    if (match === null && last === undefined) throw strayArgument(argument);
    last = match?.[1];
    if (last !== undefined) found[last] = match?.[2] ?? 'true';
  }
  return found;
}

function strayArgument(argument: string): ShipError {
  return new ShipError('option-unknown', `unexpected argument ${JSON.stringify(argument)}`, {
    remedy: 'Every value needs its flag, for example --service web.',
  });
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
