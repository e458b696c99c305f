import type { JsonObject } from '../../ports/json-object.js';
import { canonicalDefinition } from './canonical-definition.js';
import { identity, valueMember } from './named-entries.js';

/** One member that differs between two task definitions. */
export interface DefinitionChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** `containerDefinitions[web].environment[LOG_LEVEL]`: entries of a list by what identifies them. */
  readonly path: string;
  /** Absent where the value is nobody's business: environment variables and secrets. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * What differs in meaning, by path; neither what ECS fills in nor the order of entries that have a name. `shown`: the
 * environment variables whose values may be told.
 */
export function diffDefinitions(
  current: JsonObject,
  wanted: JsonObject,
  shown: readonly string[] = [],
): readonly DefinitionChange[] {
  const before = membersOf(current);
  const after = membersOf(wanted);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    if (JSON.stringify(old?.value) === JSON.stringify(now?.value)) return [];
    const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const { variable, isSecret } = old ?? now ?? {};
    if (variable !== undefined && (isSecret || !shown.includes(variable))) return { kind, path };
    return { kind, path, ...(old && { before: old.value }), ...(now && { after: now.value }) };
  });
}

interface Member {
  readonly value: unknown;
  /** The name of the environment variable or secret that the value is of. */
  readonly variable?: string;
  /** It is read from elsewhere: where from is nobody's business either. */
  readonly isSecret?: boolean;
}

/** Every value of a definition by its path; a list of entries without identity is one value. */
function membersOf(definition: JsonObject): ReadonlyMap<string, Member> {
  return new Map(members('', '', canonicalDefinition(definition)));
}

function members(path: string, name: string, value: unknown): [string, Member][] {
  if (isObject(value)) {
    const at = path === '' ? '' : `${path}.`;
    return Object.entries(value).flatMap(([key, member]) => members(`${at}${key}`, key, member));
  }
  const entries = Array.isArray(value) ? identified(value, name) : undefined;
  if (entries === undefined) return [[path, { value }]];
  const only = valueMember[name];
  return entries.flatMap(({ key, entry }): [string, Member][] => {
    const at = `${path}[${key}]`;
    if (only !== undefined)
      return [[at, { value: entry[only], variable: key, isSecret: name !== 'environment' }]];
    return Object.keys(entry).length === 0 ? [[at, { value: {} }]] : members(at, '', entry);
  });
}

/** Entries without the member that identifies them; the second of one name gets `#2`. */
function identified(list: readonly unknown[], name: string) {
  const by = identity[name];
  if (by === undefined || !list.every(isObject)) return undefined;
  const seen = new Map<string, number>();
  return list.map(({ [by]: key, ...entry }) => {
    const times = (seen.get(`${key}`) ?? 0) + 1;
    seen.set(`${key}`, times);
    return { key: times === 1 ? `${key}` : `${key}#${times}`, entry };
  });
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
