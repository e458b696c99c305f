/** A member of a structure: its shape, whether AWS requires it, and whether its value must never be shown. */
export interface Member {
  readonly shape: () => Shape;
  readonly required: boolean;
  readonly sensitive: boolean;
  /** What EC2 calls it, where that is not its name. */
  readonly wire: WireNames;
}

/** Names that a form and a document have for a member, where the model gives them. */
export interface WireNames {
  readonly xmlName?: string;
  readonly ec2QueryName?: string;
}

export interface StructureShape {
  readonly kind: 'structure';
  readonly name: string;
  readonly members: ReadonlyMap<string, Member>;
}

/** A type of the AWS API model. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'timestamp' | 'blob' | 'document' }
  | { readonly kind: 'list'; readonly member: () => Shape; readonly wire: WireNames }
  | { readonly kind: 'map'; readonly value: () => Shape }
  | StructureShape;

const SENSITIVE = 8;
const LIST = 64;
const MAP = 128;
const ID_SIMPLE = 0;
const ID_LIST = 1;
const ID_MAP = 2;

const structures = new WeakMap<object, StructureShape>();

/**
 * Reads a schema as the AWS SDK for JavaScript v3 exports it: a small number for a simple type (64 and 128 added for
 * a list or map of it), `[id, namespace, name, traits, …]` for the others, `[schema, traits]` for a member, or a
 * function of one of these.
 */
export function shapeOf(schema: unknown): Shape {
  if (typeof schema === 'function') return shapeOf(schema());
  if (typeof schema === 'number') return numberedShape(schema);
  if (!Array.isArray(schema)) return { kind: 'document' };
  if (schema.length === 2) return shapeOf(schema[0]);
  if (schema[0] === ID_SIMPLE) return shapeOf(schema[4]);
  if (schema[0] === ID_LIST)
    return { kind: 'list', member: () => shapeOf(schema[4]), wire: wireNames(schema[4]) };
  if (schema[0] === ID_MAP) return { kind: 'map', value: () => shapeOf(schema[5]) };
  return structureShape(schema);
}

function numberedShape(schema: number): Shape {
  if (schema >= MAP) return { kind: 'map', value: () => numberedShape(schema - MAP) };
  if (schema >= LIST) return { kind: 'list', member: () => numberedShape(schema - LIST), wire: {} };
  if (schema >= 4 && schema <= 7) return { kind: 'timestamp' };
  if (schema === 0) return { kind: 'string' };
  if (schema === 2) return { kind: 'boolean' };
  if (schema === 21 || schema === 42) return { kind: 'blob' };
  return { kind: schema === 15 ? 'document' : 'number' };
}

function structureShape(schema: readonly unknown[]): StructureShape {
  const known = structures.get(schema);
  if (known) return known;
  const names = (schema[4] ?? []) as readonly string[];
  const refs = (schema[5] ?? []) as readonly unknown[];
  const required = (schema[6] ?? 0) as number;
  const members = new Map(names.map((name, i) => [name, member(refs[i], i < required)] as const));
  const shape: StructureShape = { kind: 'structure', name: String(schema[2]), members };
  structures.set(schema, shape);
  return shape;
}

function member(ref: unknown, required: boolean): Member {
  return { shape: () => shapeOf(ref), required, sensitive: isSensitive(ref), wire: wireNames(ref) };
}

/** Only a member has names of its own, `[schema, traits]`. */
function wireNames(ref: unknown): WireNames {
  const traits: unknown = Array.isArray(ref) && ref.length === 2 ? ref[1] : undefined;
  return typeof traits === 'object' && traits !== null ? traits : {};
}

function isSensitive(ref: unknown): boolean {
  const schema = typeof ref === 'function' ? ref() : ref;
  if (!Array.isArray(schema)) return false;
  const traits: unknown = schema.length === 2 ? schema[1] : schema[3];
  const marked = typeof traits === 'number' && (traits & SENSITIVE) !== 0;
  return marked || (schema.length === 2 && isSensitive(schema[0]));
}
