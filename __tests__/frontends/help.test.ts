import type { Command } from 'commander';
import { cliProgram } from '../../src/frontends/cli/cli-program.js';
import { parseArgv } from '../../src/frontends/cli/parse-argv.js';
import { fakeCliIo } from '../support/fake-cli-io.js';

const nothing = () => undefined;
const program = cliProgram(fakeCliIo({}, '/'), nothing);

function everyCommand(command: Command, path: readonly string[] = []): [string, Command][] {
  const own = command.commands.flatMap((one) => everyCommand(one, [...path, one.name()]));
  return [[path.join(' '), command], ...own];
}

/** `--help` of a command, as a stream of so many columns gets it. */
function helpOf(path: string, columns?: number): string {
  const io = fakeCliIo({}, '/');
  const stdout = Object.assign(io.stdout, columns === undefined ? {} : { columns });
  parseArgv([...path.split(' ').filter((word) => word !== ''), '--help'], { ...io, stdout });
  return io.out();
}

/** Command lines under `Examples:`, without what is said of them. */
function examplesIn(help: string): readonly string[] {
  const [, text = ''] = help.split('\nExamples:\n');
  return text.split('\n').flatMap((line) => /^ {2}ecs-ship (.+?)(?: {3,}.*)?$/.exec(line)?.[1] ?? []);
}

function wordsOf(line: string): readonly string[] {
  const words = line.replace(/ [>|] .*/, '').match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
  return words.map((word) => word.replace(/^(['"])(.*)\1$/, '$2'));
}

const commands = everyCommand(program);

describe.each(commands)('ecs-ship %s --help', (path, command) => {
  it('fits 80 columns where nobody says how many there are, and a terminal of 80', () => {
    for (const help of [helpOf(path), helpOf(path, 80)]) {
      expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('has examples that the command line takes, one of them of this command', () => {
    const examples = examplesIn(helpOf(path));
    for (const example of examples) {
      expect(() => parseArgv(wordsOf(example), fakeCliIo({}, '/'))).not.toThrow();
    }
    expect(examples.some((example) => example.startsWith(path))).toBe(true);
    const flags = everyCommand(program).flatMap(([, one]) => one.options.map(({ long }) => long));
    const used = examples.flatMap(wordsOf).filter((word) => /^--\w/.test(word));
    expect(used.filter((flag) => !flags.includes(flag.split('=')[0] ?? ''))).toEqual([]);
  });

  it('says in a sentence what it does', () => {
    expect(command.description()).toMatch(/^[A-Z][\s\S]*\.$/);
  });
});

it('uses the room of a wide terminal, and folds long words of a narrow one', () => {
  const longest = (help: string) => Math.max(...help.split('\n').map((line) => line.length));
  expect(longest(helpOf('ship', 200))).toBeGreaterThan(80);
  expect(longest(helpOf('ship', 200))).toBeLessThanOrEqual(100);
  const descriptions = helpOf('status', 40).split('Examples:')[0] ?? '';
  expect(descriptions.split('\n').filter((line) => line.length > 60)).toEqual([]);
});
