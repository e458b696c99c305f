import type { JsonObject } from '../ports/json-object.js';

/** What a file holds where an object is expected; an empty one where it holds something else. */
export function objectIn(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The objects of a list, with their places in it. */
export function objectsIn(value: unknown): readonly { readonly value: JsonObject; readonly index: number }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown, index) => (isObject(one) ? [{ value: one, index }] : []));
}

/** The texts of a list. */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
