import type { Command, Option } from 'commander';
import { heading, item, paragraph, verbatim } from './roff.js';

/** Beyond so many the help of the command is the better list. */
const mostNamed = 40;

/** A command's part of the page, and those of its own commands: what another one has described is only named. */
export function commandPart(command: Command, path: string, described: readonly Option[]): string {
  const title = `${path} ${command.usage()}`;
  const own = command.options.filter((one) => !one.hidden && !isAmong(described, one));
  const shared = command.options.filter((one) => !one.hidden && isAmong(described, one));
  const parts = [
    heading('SS', title),
    paragraph(command.description()),
    ...command.registeredArguments.map((one) => item(one.name(), one.description)),
    ...own.map(({ flags, description }) => item(flags, description)),
    ...sharedPart(shared),
    verbatim(helpAfter(command)),
  ];
  const below = command.commands.map((one) => commandPart(one, `${path} ${one.name()}`, described));
  return [...parts, ...below].join('\n');
}

function sharedPart(shared: readonly Option[]): readonly string[] {
  if (shared.length === 0) return [];
  const names = shared.map(({ long }) => long).join(', ');
  const list = shared.length > mostNamed ? 'nearly all; --help lists them' : names;
  return [paragraph(`Options of ship: ${list}.`)];
}

function isAmong(described: readonly Option[], option: Option): boolean {
  return described.some(
    ({ flags, description }) => flags === option.flags && description === option.description,
  );
}

/** What stands below the options in its help: explanations and examples. */
export function helpAfter(command: Command): string {
  const written: string[] = [];
  const { writeOut } = command.configureOutput();
  command.configureOutput({ writeOut: (part) => void written.push(part) });
  command.outputHelp();
  command.configureOutput({ writeOut: writeOut ?? (() => undefined) });
  const [, after = ''] = written.join('').split(/\n {2}--help +Show this help\.\n/);
  return after.trim();
}
