import { isRecord } from '../protocol/is-record.js';

/** An answer in which what is said takes the place of what is so: maps by member, lists by position, an empty list for any. */
export function mergedAnswer(output: unknown, said: unknown): unknown {
  if (Array.isArray(said) && Array.isArray(output)) return mergedList(output, said);
  if (!isRecord(said) || !isRecord(output)) return said;
  const merged = Object.entries(said).map(([name, value]) => [name, mergedAnswer(output[name], value)]);
  return { ...output, ...Object.fromEntries(merged) };
}

function mergedList(output: readonly unknown[], said: readonly unknown[]): unknown[] {
  if (said.length === 0) return [];
  const first = said.map((value, i) => mergedAnswer(output[i], value));
  return [...first, ...output.slice(said.length)];
}
