import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { DocumentProblem } from '../document/schema.js';

/** A problem and the place it is at, `seed.yml:4:9`. */
export interface PlacedProblem {
  readonly where: string;
  readonly message: string;
}

/** A YAML or JSON text as plain values that still knows where everything stands. */
export interface YamlText {
  readonly file: string;
  readonly value: unknown;
  /** Syntax errors and keys given twice. */
  readonly problems: readonly PlacedProblem[];
  /** `file:line:column` of a value, or of its key. */
  at(path: DocumentProblem['path'], atKey?: boolean): string;
}

/** Parses one document; with syntax errors there is no value. */
export function parseYamlText(file: string, text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const problems = document.errors.map(({ pos, message }) => ({ where: place(pos[0]), message }));
  return {
    file,
    value: problems.length > 0 ? undefined : plain(document),
    problems,
    at: (path, atKey = false) => place(offsetOf(document, path, atKey)),
  };
}

/** An empty file is an empty map. */
function plain(document: Document): unknown {
  return document.toJS() ?? {};
}

/** Where a value stands; of one that is not there, where the nearest thing around it does. */
function offsetOf(document: Document, path: DocumentProblem['path'], atKey: boolean): number {
  let offset = startOf(document.contents);
  let node: unknown = document.contents;
  path.forEach((part, i) => {
    const found = child(document, node, part);
    if (found === undefined) {
      node = undefined;
      return;
    }
    offset = startOf(atKey && i === path.length - 1 ? (found.key ?? found.value) : found.value) || offset;
    node = found.value;
  });
  return offset;
}

function child(
  document: Document,
  parent: unknown,
  part: string | number,
): { readonly key?: unknown; readonly value: unknown } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) return { value: node.items[Number(part)] };
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => keyText(key) === String(part));
  return pair === undefined ? merged(document, node, part) : { key: pair.key, value: pair.value };
}

/** What `<<` brings in stands where it is written once for all. */
function merged(document: Document, { items }: YAMLMap, part: string | number): ReturnType<typeof child> {
  const merges = items.filter(({ key }) => isScalar(key) && key.source === '<<').map(({ value }) => value);
  const sources = merges.flatMap((value) => (isSeq(value) ? value.items : [value]));
  return sources.map((source) => child(document, source, part)).find((found) => found !== undefined);
}

function keyText(key: unknown): string {
  return String(isNode(key) ? (key as Node & { readonly value?: unknown }).value : key);
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
