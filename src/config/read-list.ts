import { grammarProblem } from './grammars.js';
import type { OptionRow } from './option-row.js';
import { splitLines, splitList } from './parse/split-list.js';
import type { Problem } from './problem.js';
import type { RawOption, RawText } from './raw-option.js';
import { invalid, type Reading } from './reading.js';

/**
 * A list from a YAML list or from comma or line separated text. An item that comes twice counts once, but for arguments:
 * `--add-host` may stand before each of several hosts.
 */
export function readList(row: OptionRow, raw: RawOption): Reading<readonly string[]> {
  if (raw.shape === 'map') return { problems: [invalid(raw.where, 'takes a list, not a map')] };
  const items = raw.shape === 'list' ? raw.items : itemsOf(row, raw);
  const problems = items.flatMap((item) => itemProblems(row, item));
  if (problems.length > 0) return { problems };
  const texts = items.map((item) => item.text);
  if (row.shellLine) return { value: shellOrWords(raw, texts), problems };
  return { value: row.linesOnly ? texts : [...new Set(texts)], problems };
}

/** As ECS has a health check's command. Who writes CMD or CMD-SHELL has decided. */
function shellOrWords(raw: RawOption, words: readonly string[]): readonly string[] {
  const decided = ['CMD', 'CMD-SHELL'].includes(words[0] ?? '');
  if (decided || words.length === 0) return words;
  return [raw.shape === 'text' && words.length === 1 ? 'CMD-SHELL' : 'CMD', ...words];
}

function itemsOf(row: OptionRow, { where, text }: RawText): RawText[] {
  const items = row.linesOnly ? splitLines(text) : splitList(text);
  return items.map((item, index) => ({ where: `${where}[${index}]`, text: item }));
}

function itemProblems(row: OptionRow, { where, text }: RawText): Problem[] {
  const problem = row.grammar === undefined ? undefined : grammarProblem(row.grammar, text);
  return problem === undefined ? [] : [invalid(where, problem)];
}
