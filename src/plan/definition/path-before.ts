import type { Path } from './limits/limit.js';
import { identity } from './named-entries.js';

/**
 * The place in `before` of what `rendered` has at the path, which rendering may have moved; of what rendering has made, the
 * place that it was put into.
 */
export function pathBefore(before: unknown, rendered: unknown, path: Path, list = ''): Path {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  if (!Array.isArray(rendered)) {
    return [step, ...pathBefore(memberOf(before, step), memberOf(rendered, step), rest, `${step}`)];
  }
  if (!Array.isArray(before)) return [];
  const index = indexBefore(before, rendered, Number(step), list);
  return index < 0 ? [] : [index, ...pathBefore(before[index], rendered[Number(step)], rest)];
}

/** The entry itself, else the one that what identifies it says: the one at the same place where several have that. */
function indexBefore(
  before: readonly unknown[],
  rendered: readonly unknown[],
  index: number,
  list: string,
): number {
  const entry = rendered[index];
  const same = before.indexOf(entry);
  const by = identity[list];
  if (same >= 0 || by === undefined) return same;
  const key = memberOf(entry, by);
  if (memberOf(before[index], by) === key) return index;
  return key === undefined ? -1 : before.findIndex((one) => memberOf(one, by) === key);
}

function memberOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[step]
    : undefined;
}
