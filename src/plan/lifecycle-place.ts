import type { Node } from 'jsonc-parser';
import { didYouMean } from '../config/did-you-mean.js';

/** A value of a policy file, and how to name it: `rules[2].selection.countNumber`. */
export interface Place {
  readonly path: string;
  readonly node: Node;
}

/** One thing wrong, at an offset of the text; the message says what would be right. */
export interface PolicyProblem {
  readonly offset: number;
  readonly path: string;
  readonly message: string;
}

export function problemAt({ path, node }: Place, message: string): PolicyProblem {
  return { offset: node.offset, path, message };
}

/** A member's value; undefined when the object does not have it. */
export function memberOf(place: Place, name: string): Place | undefined {
  const property = place.node.children?.find(({ children }) => children?.[0]?.value === name);
  const node = property?.children?.[1];
  return node && { node, path: place.path === '' ? name : `${place.path}.${name}` };
}

export function elementsOf({ path, node }: Place): Place[] {
  return node.type === 'array'
    ? (node.children ?? []).map((child, index) => ({ node: child, path: `${path}[${index}]` }))
    : [];
}

/** What is wrong with an object as such: that it is none, lacks members, or has some that ECR does not know. */
export function objectProblems(
  place: Place,
  required: readonly string[],
  optional: readonly string[] = [],
): PolicyProblem[] {
  if (place.node.type !== 'object') return [problemAt(place, `must be an object, not ${shown(place)}`)];
  const known = [...required, ...optional];
  const missing = required.filter((name) => memberOf(place, name) === undefined);
  return [
    ...missing.map((name) => problemAt(place, `${name} is missing`)),
    ...keysOf(place).flatMap((key, index, keys) => keyProblems(key, keys.slice(0, index), known)),
  ];
}

function keyProblems(key: Place, before: readonly Place[], known: readonly string[]): PolicyProblem[] {
  const name = `${key.node.value}`;
  if (!known.includes(name)) {
    const message = `ECR knows no member "${name}" here${didYouMean(name, known)}: it takes ${known.join(', ')}`;
    return [problemAt(key, message)];
  }
  return before.some(({ node }) => node.value === name) ? [problemAt(key, 'is given twice: remove one')] : [];
}

function keysOf({ path, node }: Place): Place[] {
  return (node.children ?? []).flatMap(({ children }) => {
    const key = children?.[0];
    return key ? [{ node: key, path: path === '' ? `${key.value}` : `${path}.${key.value}` }] : [];
  });
}

/** The problem of a value that is none of the words. */
export function wordProblems(place: Place | undefined, words: readonly string[]): PolicyProblem[] {
  if (place === undefined || words.includes(place.node.value as string)) return [];
  const meant = place.node.type === 'string' ? didYouMean(place.node.value, words) : '';
  const valid =
    words.length === 1 ? `"${words[0]}"` : `one of ${words.map((word) => `"${word}"`).join(', ')}`;
  return [problemAt(place, `must be ${valid}, not ${shown(place)}${meant}`)];
}

export function positiveIntegerProblems(place: Place | undefined): PolicyProblem[] {
  if (place === undefined || (Number.isInteger(place.node.value) && place.node.value > 0)) return [];
  return [problemAt(place, `must be a whole number from 1 on, not ${shown(place)}`)];
}

/** A value as the reader of a message recognises it. */
export function shown({ node }: Place): string {
  if (node.type === 'object') return 'an object';
  if (node.type === 'array') return 'a list';
  return JSON.stringify(node.value);
}
