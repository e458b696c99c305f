import { grammarProblem } from './grammars.js';
import type { OptionRow } from './option-row.js';
import { splitList } from './parse/split-list.js';
import type { Problem } from './problem.js';
import type { RawOption, RawText } from './raw-option.js';
import { invalid, type Reading } from './reading.js';

/** A list from a YAML list or from comma or line separated text; an item that comes twice counts once. */
export function readList(row: OptionRow, raw: RawOption): Reading<readonly string[]> {
  if (raw.shape === 'map') return { problems: [invalid(raw.where, 'takes a list, not a map')] };
  const items = raw.shape === 'list' ? raw.items : itemsOf(raw);
  const problems = items.flatMap((item) => itemProblems(row, item));
  return problems.length > 0
    ? { problems }
    : { value: [...new Set(items.map((item) => item.text))], problems };
}

function itemsOf({ where, text }: RawText): RawText[] {
  return splitList(text).map((item, index) => ({ where: `${where}[${index}]`, text: item }));
}

function itemProblems(row: OptionRow, { where, text }: RawText): Problem[] {
  const problem = row.grammar === undefined ? undefined : grammarProblem(row.grammar, text);
  return problem === undefined ? [] : [invalid(where, problem)];
}
