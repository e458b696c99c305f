import { type Document, isAlias, isMap, isPair, isSeq } from 'yaml';

/** How many values a document stands for once every alias is put in; a few lines of aliases can stand for billions. */
export function weighDocument(document: Document): number {
  const known = new Map<unknown, number>();
  const weigh = (node: unknown): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const weight = weighParts(node);
    known.set(node, weight);
    return weight;
  };
  const weighParts = (node: unknown): number => {
    if (isAlias(node)) return weigh(node.resolve(document));
    if (isPair(node)) return weigh(node.value);
    if (!isMap(node) && !isSeq(node)) return 1;
    return (node.items as readonly unknown[]).reduce<number>((sum, item) => sum + weigh(item), 1);
  };
  return weigh(document.contents);
}
