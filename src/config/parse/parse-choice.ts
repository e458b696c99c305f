import { nearest } from '../did-you-mean.js';
import { type Parsed, parsed, quoted, refused } from './parsed.js';

/** One of the choices, letter for letter. */
export function parseChoice(text: string, choices: readonly string[]): Parsed<string> {
  if (choices.includes(text)) return parsed(text);
  const meant = nearest(text, choices);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return refused(`${quoted(text)} is not one of the choices (valid: ${choices.join(', ')}${hint})`);
}
