import type { Filter, Tag } from '@aws-sdk/client-ec2';
import { matchesPolicyPattern } from '../wildcard.js';
import { invalidFilter } from './errors.js';

/** What a filter looks at, by the filter's name. */
export type Filters<Item> = Readonly<Record<string, (item: Item) => readonly (string | undefined)[]>>;

/** The items that every filter lets through; of a filter's values one is enough (source: EC2 API reference, Filter). */
export function filtered<Item extends { readonly Tags?: Tag[] | undefined }>(
  items: readonly Item[],
  known: Filters<Item>,
  given: readonly Filter[] = [],
): Item[] {
  const tests = given.map(({ Name = '', Values = [] }) => {
    const texts = known[Name] ?? tagFilter(Name);
    return (item: Item) =>
      texts(item).some((text = '') => Values.some((value) => matchesPolicyPattern(value, text)));
  });
  return items.filter((item) => tests.every((passes) => passes(item)));
}

/** `tag:KEY` and `tag-key`. Throws AwsError for any other filter. */
function tagFilter(name: string): (item: { readonly Tags?: Tag[] | undefined }) => readonly string[] {
  if (name === 'tag-key') return ({ Tags = [] }) => Tags.map(({ Key = '' }) => Key);
  if (!name.startsWith('tag:')) throw invalidFilter(name);
  const key = name.slice('tag:'.length);
  return ({ Tags = [] }) => Tags.flatMap(({ Key, Value = '' }) => (Key === key ? [Value] : []));
}
