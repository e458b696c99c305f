import { isAlias, isNode, LineCounter, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { expandMerges } from './expand-merges.js';
import type { Problem } from './problem.js';
import { yamlProblems } from './yaml-problems.js';

export interface ConfigFile {
  /** As the user knows it; shown in problems. */
  readonly path: string;
  readonly text: string;
}

/** A parsed YAML text, merge keys resolved, that still knows where everything stands. */
export interface YamlSource {
  readonly path: string;
  readonly root: unknown;
  readonly problems: readonly Problem[];
  /** `path:line:column` of a node. */
  at(node: unknown): string;
  /** The node an alias stands for, or the node itself. */
  resolve(node: unknown): unknown;
  /** A list or a map as a value, aliases resolved. */
  plain(node: YAMLMap | YAMLSeq): object;
}

/** Parses one YAML document; every syntax error and every key given twice is a problem with its position. */
export function parseYaml({ path, text }: ConfigFile): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const position = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const problems = [...yamlProblems(document, text), ...expandMerges(document)];
  return {
    path,
    root: document.contents,
    problems: problems.map(({ offset, message }) => problemAt(position(offset), message)),
    at: (node) => position(isNode(node) ? (node.range?.[0] ?? 0) : 0),
    resolve: (node) => (isAlias(node) ? node.resolve(document) : node),
    plain: (node) => node.toJS(document, { maxAliasCount: -1 }),
  };
}

function problemAt(where: string, message: string): Problem {
  return { code: 'config-invalid', where, message };
}
