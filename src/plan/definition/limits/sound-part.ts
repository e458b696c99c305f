import type { JsonObject } from '../../../ports/json-object.js';
import type { ModelProblem } from '../model-problems.js';
import type { Path } from './limit.js';

/** A copy without nulls and without what the problems are of; a wrong entry of a list is an empty one, so that none moves. */
export function soundPart(definition: JsonObject, problems: readonly ModelProblem[]): JsonObject {
  const wrong = new Map(problems.map(({ path, expected }) => [keyOf(path), emptyOf(expected)]));
  return copy(definition, [], wrong) as JsonObject;
}

function emptyOf(expected: string | undefined): unknown {
  if (expected === 'an object') return {};
  return expected === 'a list' ? [] : '';
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function copy(value: unknown, path: Path, wrong: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) {
    return value.map((one, index) => {
      const at = [...path, index];
      return wrong.has(keyOf(at)) ? wrong.get(keyOf(at)) : copy(one, at, wrong);
    });
  }
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key, member]) => member !== null && member !== undefined && !wrong.has(keyOf([...path, key])),
  );
  return Object.fromEntries(kept.map(([key, member]) => [key, copy(member, [...path, key], wrong)]));
}
