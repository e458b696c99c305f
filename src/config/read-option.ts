import { grammarProblem } from './grammars.js';
import type { OptionRow, OptionValue } from './option-row.js';
import { parseBoolean } from './parse/parse-boolean.js';
import { parseChoice } from './parse/parse-choice.js';
import { parseDuration } from './parse/parse-duration.js';
import { parseInteger } from './parse/parse-integer.js';
import { parseSize } from './parse/parse-size.js';
import { type Parsed, parsed, refused } from './parse/parsed.js';
import type { Problem } from './problem.js';
import type { RawOption, RawText } from './raw-option.js';
import { readList } from './read-list.js';
import { readMap } from './read-map.js';
import { invalid, type Reading } from './reading.js';

/** Reads one option as its row says. */
export function readOption(row: OptionRow, raw: RawOption): Reading<OptionValue> {
  if (row.kind === 'list') return readList(row, raw);
  if (row.kind === 'map') return readMap(row, raw);
  if (raw.shape !== 'text') return { problems: [invalid(raw.where, `takes one value, not a ${raw.shape}`)] };
  return readText(row, { where: raw.where, text: raw.text.trim() });
}

function readText(row: OptionRow, { where, text }: RawText): Reading<OptionValue> {
  const result = parseText(row, text);
  const problems: Problem[] = result.ok ? [] : [invalid(where, result.problem)];
  return result.ok ? { value: result.value, problems } : { problems };
}

function parseText(row: OptionRow, text: string): Parsed<OptionValue> {
  switch (row.kind) {
    case 'boolean':
      return parseBoolean(text);
    case 'integer':
      return parseInteger(text, row);
    case 'duration':
      return parseDuration(text, row);
    case 'size':
      return parseSize(text, row);
    case 'choice':
      return parseChoice(text, row.choices ?? []);
    default:
      return parseString(row, text);
  }
}

function parseString(row: OptionRow, text: string): Parsed<string> {
  const problem = row.grammar === undefined ? undefined : grammarProblem(row.grammar, text);
  return problem === undefined ? parsed(text) : refused(problem);
}
