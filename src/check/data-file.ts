import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { expandMerges } from '../config/expand-merges.js';
import type { Place } from './place.js';

export type DataPath = readonly (string | number)[];

/** A JSON or YAML text that still knows where everything stands. */
export interface DataFile {
  readonly path: string;
  readonly root: unknown;
  /** Of a member its name, of a list's element its value; of what is not there what it would be in. */
  readonly at: (path: DataPath) => Place;
  readonly has: (path: DataPath) => boolean;
}

/** Parses a text that is known to be sound: YAML reads JSON too. */
export function readDataFile(path: string, text: string): DataFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  expandMerges(document);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const at = (steps: DataPath): Place => {
    const offset = offsetIn(document.contents, steps);
    return offset === undefined && steps.length > 0 ? at(steps.slice(0, -1)) : placeAt(offset ?? 0);
  };
  return {
    path,
    root: document.toJS({ maxAliasCount: -1 }),
    at,
    has: (steps) => offsetIn(document.contents, steps) !== undefined,
  };
}

function offsetIn(contents: unknown, steps: DataPath): number | undefined {
  const last = steps.at(-1);
  const parent = steps.length < 2 ? contents : nodeIn(contents, steps.slice(0, -1));
  if (last === undefined) return startOf(contents);
  if (!isMap(parent)) return startOf(nodeIn(contents, steps));
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
  return startOf(pair?.key);
}

function nodeIn(contents: unknown, steps: DataPath): unknown {
  return isCollection(contents) ? contents.getIn(steps, true) : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
