import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import type { TextProblem } from './yaml-problems.js';

/** Where a text stops being JSON, and why; only the first: what follows it is mostly its consequence. */
export function firstJsonProblem(text: string): TextProblem | undefined {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return undefined;
  if (text.trim() === '') return { offset: 0, message: 'the file is empty' };
  return { offset: first.offset, message: `not valid JSON: ${words(printParseErrorCode(first.error))}` };
}

/** `CommaExpected` as people say it. */
function words(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
