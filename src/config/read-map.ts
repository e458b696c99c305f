import { grammarProblem, grammars } from './grammars.js';
import type { OptionRow } from './option-row.js';
import { splitMap } from './parse/split-map.js';
import type { Problem } from './problem.js';
import type { RawOption, RawPair, RawText } from './raw-option.js';
import { invalid, type Reading } from './reading.js';

/** A map from a YAML map, or from `key=value` lines or list items. Problems never show a value: it may be private. */
export function readMap(row: OptionRow, raw: RawOption): Reading<Readonly<Record<string, string>>> {
  const pairs = pairsOf(raw);
  const problems = pairs.flatMap((pair, index) => pairProblems(row, pair, pairs.slice(0, index)));
  return problems.length > 0
    ? { problems }
    : { value: Object.fromEntries(pairs.map(({ key, value = '' }) => [key, value])), problems };
}

function pairsOf(raw: RawOption): readonly RawPair[] {
  if (raw.shape === 'map') return raw.pairs;
  return raw.shape === 'list' ? raw.items.flatMap(pairsOfText) : pairsOfText(raw);
}

function pairsOfText({ where, text }: RawText): RawPair[] {
  return splitMap(text).map((line) => ({ where: `${where}.${line.key}`, ...line }));
}

function pairProblems(row: OptionRow, pair: RawPair, earlier: readonly RawPair[]): Problem[] {
  const { where, key, value } = pair;
  const wrongKey = row.grammar === undefined ? undefined : grammarProblem(row.grammar, key);
  if (wrongKey !== undefined) return [invalid(where, wrongKey)];
  if (value === undefined)
    return [invalid(where, `has no value (write ${key}=value, or ${key}= for an empty one)`)];
  if (earlier.some((one) => one.key === key)) return [invalid(where, 'is given twice')];
  return row.valueGrammar === undefined || grammarProblem(row.valueGrammar, value) === undefined
    ? []
    : [
        invalid(
          where,
          `is not ${grammars[row.valueGrammar].noun} (valid: ${grammars[row.valueGrammar].valid})`,
        ),
      ];
}
