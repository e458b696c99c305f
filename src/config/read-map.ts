import { readMemberSetting } from '../plan/definition/member-setting.js';
import { grammarProblem, grammars } from './grammars.js';
import type { OptionRow, RemovableMap } from './option-row.js';
import { splitMap } from './parse/split-map.js';
import type { Problem } from './problem.js';
import type { RawOption, RawPair, RawText } from './raw-option.js';
import { invalid, type Reading } from './reading.js';

/**
 * A map from a YAML map, or from `key=value` lines or list items; null only for a row that is `removable`. Problems never
 * show a value: it may be private.
 */
export function readMap(row: OptionRow, raw: RawOption): Reading<RemovableMap> {
  const pairs = pairsOf(row, raw).filter(({ hides }) => row.removable || !hides);
  const problems = pairs.flatMap((pair, index) => pairProblems(row, pair, pairs.slice(0, index)));
  if (problems.length > 0) return { problems };
  return {
    value: Object.fromEntries(pairs.map(({ key, value }) => [key, value ?? null])),
    places: Object.fromEntries(pairs.map(({ key, where }) => [key, where])),
    problems,
  };
}

interface ReadPair extends Omit<RawPair, 'value'> {
  /** Null: the key is to go. */
  readonly value?: string | null;
}

function pairsOf(row: OptionRow, raw: RawOption): readonly ReadPair[] {
  if (raw.shape === 'map') return row.removable ? raw.pairs.map((pair) => withNull(row, pair)) : raw.pairs;
  const texts = raw.shape === 'list' ? raw.items : [raw];
  return texts.flatMap((text) => pairsOfText(row, text));
}

function withNull({ members }: OptionRow, { nested, ...pair }: RawPair): ReadPair {
  if (nested === undefined) return { ...pair, value: pair.value ?? null };
  return members ? { ...pair, value: JSON.stringify(nested) } : { ...pair, nested };
}

/** `NAME-` removes, as it does for kubectl. */
function pairsOfText(row: OptionRow, { where, text }: RawText): ReadPair[] {
  return splitMap(text).map(({ key, value }) => {
    if (value !== undefined || !row.removable || !/.-$/.test(key))
      return { where: `${where}.${key}`, key, ...(value === undefined ? {} : { value }) };
    const name = key.slice(0, -1);
    return { where: `${where}.${name}`, key: name, value: null };
  });
}

function pairProblems(row: OptionRow, pair: ReadPair, earlier: readonly ReadPair[]): Problem[] {
  const { where, key, value, nested } = pair;
  const wrongKey = row.grammar === undefined ? undefined : grammarProblem(row.grammar, key);
  if (wrongKey !== undefined) return [invalid(where, wrongKey)];
  if (nested) return [invalid(where, 'takes one value, not a list or a map')];
  if (value === undefined) return [invalid(where, `has no value (write ${waysToWrite(row, key)})`)];
  if (earlier.some((one) => one.key === key)) return [invalid(where, 'is given twice')];
  if (row.members) return memberProblems(pair, value);
  return value === null ? [] : valueProblems(row, where, value);
}

function memberProblems({ where, key }: ReadPair, value: string | null): Problem[] {
  const read = readMemberSetting(key, value);
  return 'problem' in read ? [invalid(where, read.problem)] : [];
}

function waysToWrite({ removable }: OptionRow, key: string): string {
  const set = `${key}=value`;
  return removable
    ? `${set}, ${key}= for an empty one, or ${key}- to remove it`
    : `${set}, or ${key}= for an empty one`;
}

function valueProblems({ valueGrammar }: OptionRow, where: string, value: string): Problem[] {
  if (valueGrammar === undefined || grammarProblem(valueGrammar, value) === undefined) return [];
  const { noun, valid } = grammars[valueGrammar];
  return [invalid(where, `is not ${noun} (valid: ${valid})`)];
}
