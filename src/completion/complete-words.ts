import type { Command, Option } from 'commander';
import type { NamedInFile } from './named-in-file.js';

export interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** What may stand where the cursor is. */
export interface Completions {
  readonly candidates: readonly Candidate[];
  /** The shell completes names of files or folders as well. */
  readonly paths?: 'files' | 'folders';
}

const nothing: Completions = { candidates: [] };

/** Completes the last of the words behind the program's name; the word may be empty. `--flag=value` counts as two. */
export function completeWords(
  program: Command,
  words: readonly string[],
  named: () => NamedInFile,
): Completions {
  const parted = words.flatMap((word, index) => parts(word, index === words.length - 1));
  const [current = '', ...before] = parted.reverse();
  const { command, rest } = descend(program, before.reverse());
  if (rest.includes('--')) return { candidates: [], paths: 'files' };
  const flag = command.options.find(({ long }) => long === rest.at(-1));
  const found =
    flag?.required === true || (flag?.optional === true && words.at(-1)?.includes('=') === true)
      ? valuesOf(flag, named)
      : current.startsWith('-')
        ? flagsOf(command, rest)
        : wordsOf(command, rest);
  return { ...found, candidates: found.candidates.filter(({ word }) => word.startsWith(current)) };
}

/** bash hands over `--flag=value` as three words, others as one. */
function parts(word: string, isLast: boolean): readonly string[] {
  if (word === '=') return isLast ? [''] : [];
  const match = /^(--[\w-]+)=(.*)$/s.exec(word);
  return match === null ? [word] : [match[1] ?? '', match[2] ?? ''];
}

function descend(command: Command, words: readonly string[]): { command: Command; rest: readonly string[] } {
  const next = command.commands.find((one) => one.name() === words[0]);
  return next === undefined ? { command, rest: words } : descend(next, words.slice(1));
}

function valuesOf({ long, flags, argChoices }: Option, named: () => NamedInFile): Completions {
  const placeholder = /[<[](.+)[>\]]$/.exec(flags)?.[1] ?? '';
  if (placeholder === 'path') return { candidates: [], paths: 'files' };
  if (placeholder === 'folder') return { candidates: [], paths: 'folders' };
  const choices = argChoices ?? (placeholder.includes('|') ? placeholder.split('|') : namesFor(long, named));
  return { candidates: choices.map((word) => ({ word, about: '' })) };
}

function namesFor(flag: string | undefined, named: () => NamedInFile): readonly string[] {
  switch (flag) {
    case '--service':
      return named().services;
    case '--cluster':
      return named().clusters;
    case '--only':
      return named().keys;
    case '--environment':
      return named().environments;
    default:
      return [];
  }
}

function flagsOf(command: Command, given: readonly string[]): Completions {
  const flags = command.options.flatMap(({ long, description, hidden }) =>
    long == null || (given.includes(long) && !hidden) ? [] : [{ word: long, about: sentence(description) }],
  );
  return { candidates: [...flags, { word: '--help', about: 'Show this help.' }] };
}

function wordsOf(command: Command, given: readonly string[]): Completions {
  if (command.commands.length > 0) {
    const candidates = command.commands.map((one) => ({
      word: one.name(),
      about: sentence(one.description()),
    }));
    return given.length > 0 ? nothing : { candidates };
  }
  const operand = command.registeredArguments[given.filter((word) => !word.startsWith('-')).length];
  if (operand === undefined) return nothing;
  if (operand.name() === 'file') return { candidates: [], paths: 'files' };
  return { candidates: (operand.argChoices ?? []).map((word) => ({ word, about: '' })) };
}

/** The first one, which says enough beside a word. */
function sentence(text: string): string {
  return /^.*?\.(?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}
