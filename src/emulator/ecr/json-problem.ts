import { isRecord } from '../protocol/is-record.js';

/** What is wrong with a JSON value, in the words of a JSON schema validator; undefined when nothing is. */
export type JsonProblem = string | undefined;

/** An object must have these members and may have no others than those. */
export function objectProblem(
  value: unknown,
  at: string,
  required: readonly string[],
  optional: readonly string[] = [],
): JsonProblem {
  if (!isRecord(value)) return typeProblem(value, at, 'object');
  const missing = required.filter((name) => value[name] === undefined);
  if (missing.length > 0)
    return `object has missing required properties (${JSON.stringify(missing)}) at ${at}`;
  const strange = Object.keys(value).filter((name) => !required.includes(name) && !optional.includes(name));
  if (strange.length === 0) return undefined;
  return `object instance has properties which are not allowed by the schema: (${JSON.stringify(strange)}) at ${at}`;
}

export function arrayProblem(value: unknown, at: string, least: number, most: number): JsonProblem {
  if (!Array.isArray(value)) return typeProblem(value, at, 'array');
  const has = `elements but instance has ${value.length} elements at ${at}`;
  if (value.length < least) return `array is too short: must have at least ${least} ${has}`;
  if (value.length > most) return `array is too long: must have at most ${most} ${has}`;
  return undefined;
}

export function enumProblem(value: unknown, at: string, allowed: readonly string[]): JsonProblem {
  if (allowed.some((one) => one === value)) return undefined;
  return `instance value (${JSON.stringify(value)}) not found in enum (possible values: ${JSON.stringify(allowed)}) at ${at}`;
}

export function positiveIntegerProblem(value: unknown, at: string): JsonProblem {
  if (!Number.isInteger(value)) return typeProblem(value, at, 'integer');
  if (Number(value) >= 1) return undefined;
  return `numeric instance is lower than the required minimum (minimum: 1, found: ${value}) at ${at}`;
}

export function textProblem(value: unknown, at: string): JsonProblem {
  return typeof value === 'string' ? undefined : typeProblem(value, at, 'string');
}

function typeProblem(value: unknown, at: string, allowed: string): string {
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  return `instance type (${type}) does not match any allowed primitive type (allowed: ["${allowed}"]) at ${at}`;
}

/** The first problem that a list of checks finds. */
export function firstProblem(...checks: readonly (() => JsonProblem)[]): JsonProblem {
  for (const check of checks) {
    const problem = check();
    if (problem !== undefined) return problem;
  }
  return undefined;
}
