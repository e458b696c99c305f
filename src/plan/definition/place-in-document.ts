import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml';

type Path = readonly (string | number)[];

/** `:LINE:COLUMN` of a member's name or value; nothing where the document has it by an alias only. */
export function placeInDocument(
  document: Document,
  lines: LineCounter,
  path: Path,
  of: 'name' | 'value',
): string {
  const node = of === 'name' ? keyAt(document, path) : document.getIn(path, true);
  if (!isNode(node) || !node.range) return '';
  const { line, col } = lines.linePos(node.range[0]);
  return `:${line}:${col}`;
}

function keyAt(document: Document, path: Path): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && `${key.value}` === path.at(-1))?.key;
}
