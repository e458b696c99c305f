import type { JsonObject } from '../../../ports.js';
import type { ModelProblem } from '../model-problems.js';
import type { Path } from './limit.js';

/** A copy without nulls and without the members that the problems are of; a list with a wrong entry is left out whole. */
export function soundPart(definition: JsonObject, problems: readonly ModelProblem[]): JsonObject {
  const wrong = new Set(problems.map(({ path }) => keyOf(memberOf(path))));
  return copy(definition, [], wrong) as JsonObject;
}

/** An entry of a list cannot be left out without moving the others. */
function memberOf(path: Path): Path {
  return typeof path.at(-1) === 'number' ? memberOf(path.slice(0, -1)) : path;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function copy(value: unknown, path: Path, wrong: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one, index) => copy(one, [...path, index], wrong));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key, member]) => member !== null && member !== undefined && !wrong.has(keyOf([...path, key])),
  );
  return Object.fromEntries(kept.map(([key, member]) => [key, copy(member, [...path, key], wrong)]));
}
