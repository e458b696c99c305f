import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { RawOption, RawPair, RawText } from './raw-option.js';
import type { YamlSource } from './yaml-source.js';

/** A pair's key as text. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? textOf(pair.key) : String(pair.key);
}

/** The option a pair of the file sets; `undefined` where it has no value. `path` is the option's path in the file. */
export function fileOption(source: YamlSource, pair: Pair, path: string): RawOption | undefined {
  const node = source.resolve(pair.value);
  const where = `${source.at(pair.key)} ${path}`;
  if (isSeq(node)) return { shape: 'list', where, items: node.items.map(itemOf(source, path)) };
  if (isMap(node)) return { shape: 'map', where, pairs: node.items.map(pairOf(source, path)) };
  if (!isScalar(node) || isUnset(node)) return undefined;
  return { shape: 'text', where, text: textOf(node) };
}

function itemOf(source: YamlSource, path: string): (item: unknown, index: number) => RawText {
  return (item, index) => {
    const node = source.resolve(item);
    return {
      where: `${source.at(item)} ${path}[${index}]`,
      text: isScalar(node) ? textOf(node) : String(node),
    };
  };
}

function pairOf(source: YamlSource, path: string): (pair: Pair) => RawPair {
  return (pair) => {
    const key = keyOf(pair);
    const node = source.resolve(pair.value);
    const where = `${source.at(pair.key)} ${path}.${key}`;
    if (isSeq(node) || isMap(node)) return { where, key, nested: source.plain(node) };
    const unset = !isScalar(node) || node.value === null;
    return { where, key, ...(unset ? {} : { value: textOf(node) }) };
  };
}

function isUnset(node: Scalar): boolean {
  return node.value === null || textOf(node).trim() === '';
}

/** As written, not as YAML understands it: an account id keeps its leading zero, a tag 1.10 its last one. */
function textOf(node: Scalar): string {
  return node.type === 'PLAIN' && node.source !== undefined ? node.source : String(node.value ?? '');
}
