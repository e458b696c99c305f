import { Document, isMap, isScalar } from 'yaml';

/** A key of the file; a value that is undefined is left out. */
export interface YamlEntry {
  readonly key: string;
  readonly value: unknown;
  /** Above it. */
  readonly comment?: string;
}

/** A YAML map with comments above its keys, and one at the top. */
export function commentedYaml(head: string, entries: readonly YamlEntry[]): string {
  const set = entries.filter(({ value }) => value !== undefined);
  const document = new Document(Object.fromEntries(set.map(({ key, value }) => [key, value])));
  document.commentBefore = commentOf(head);
  const items = isMap(document.contents) ? document.contents.items : [];
  for (const [index, { key }] of items.entries()) {
    const comment = set[index]?.comment;
    if (comment === undefined || !isScalar(key)) continue;
    key.commentBefore = commentOf(comment);
    key.spaceBefore = index > 0;
  }
  return document.toString({ lineWidth: 0 });
}

function commentOf(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
