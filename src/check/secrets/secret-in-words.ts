import { findSecret } from './find-secret.js';
import { namesSecret } from './secret-name.js';

/** The first credential in the words of a command. */
export interface SecretWord {
  /** Of the word. */
  readonly index: number;
  /** In words that do not tell it. */
  readonly why: string;
}

/** Finds `--token=…`, `--token …`, `TOKEN=…`, and what is a credential by its form, also inside a shell's script. */
export function secretInWords(words: readonly string[]): SecretWord | undefined {
  const parts = words.flatMap((word, index) => partsOf(word).map((text) => ({ text, index })));
  for (const [at, { text, index }] of parts.entries()) {
    const why = whyOf(text, parts[at + 1]?.text);
    if (why !== undefined) return { index, why };
  }
  return undefined;
}

/** A script's words, without their quotes. */
function partsOf(word: string): readonly string[] {
  return word.split(/[\s"'`;|]+/).filter((part) => part !== '');
}

const assignment = /^-{0,2}([A-Za-z][\w.-]*)=(.*)$/;
const flag = /^--?([A-Za-z][\w.-]*)$/;

function whyOf(text: string, next: string | undefined): string | undefined {
  const [, name, value = ''] = assignment.exec(text) ?? [];
  if (name !== undefined) return named(name, findSecret(name, value));
  const option = flag.exec(text)?.[1];
  if (option === undefined) return findSecret('', text);
  const follows = next !== undefined && !next.startsWith('-') && namesSecret(option);
  return follows ? named(option, findSecret(option, next)) : undefined;
}

function named(name: string, why: string | undefined): string | undefined {
  return why === undefined ? undefined : `of ${name} ${why}`;
}
