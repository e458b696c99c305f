import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml';
import { weighDocument } from './weigh-document.js';
import type { TextProblem } from './yaml-problems.js';

/**
 * Puts what merge keys (`<<: *anchor`, or a list of such) bring into the maps that hold them; a key of the map itself wins,
 * then the earlier one of a list. Every node keeps its place in the text. Gives the problems of aliases and merge keys; with
 * an alias that cannot be resolved nothing is put in. Source: YAML 1.1, "Merge Key Language-Independent Type".
 */
export function expandMerges(document: Document): readonly TextProblem[] {
  const wrong = aliasProblems(document);
  const problems = wrong.length > 0 ? wrong : expand(document, document.contents);
  if (problems.length > 0 || weighDocument(document) <= mostValues) return problems;
  return [{ offset: 0, message: `its aliases stand for more than ${mostValues} values` }];
}

/** Far more than any file needs, and still read in no time. */
const mostValues = 100_000;

/** An alias stands for something before it, and never for what it is part of. */
function aliasProblems(document: Document): TextProblem[] {
  const found: TextProblem[] = [];
  visit(document, {
    Alias: (_key, node, path) => {
      const target = node.resolve(document);
      if (target === undefined)
        found.push(problemOf(node, `no anchor &${node.source} stands before *${node.source}`));
      else if (path.includes(target as Node))
        found.push(problemOf(node, `*${node.source} stands for what it is part of`));
    },
  });
  return found;
}

/** What comes first is whole before something after it can refer to it. */
function expand(document: Document, node: unknown): TextProblem[] {
  if (isSeq(node)) return node.items.flatMap((item) => expand(document, item));
  if (isPair(node)) return expand(document, node.value);
  if (!isMap(node)) return [];
  return [...node.items.flatMap((pair) => expand(document, pair)), ...expandMap(document, node)];
}

function expandMap(document: Document, map: YAMLMap): TextProblem[] {
  const merges = map.items.filter(({ key }) => isMergeKey(key));
  if (merges.length === 0) return [];
  const problems: TextProblem[] = [];
  const items: Pair[] = map.items.filter((pair) => !merges.includes(pair));
  const names = new Set(items.map(({ key }) => nameOf(key)));
  for (const source of merges.flatMap(sourcesOf)) {
    const target = isAlias(source) ? (source as Alias).resolve(document) : source;
    if (!isMap(target)) problems.push(problemOf(source, '<< takes a map, its alias, or a list of them'));
    else
      for (const pair of target.items) {
        if (!names.has(nameOf(pair.key))) items.push(pair);
        names.add(nameOf(pair.key));
      }
  }
  map.items = items;
  return problems;
}

/** A quoted one is a key like any other. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

/** What is not there is told at the key. */
function sourcesOf({ key, value }: Pair): readonly unknown[] {
  return isSeq(value) ? value.items : [value ?? key];
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function problemOf(node: unknown, message: string): TextProblem {
  return { offset: isNode(node) ? (node.range?.[0] ?? 0) : 0, message };
}
