import { isRecord } from '../protocol/is-record.js';
import { didYouMean } from './did-you-mean.js';
import type { DocumentProblem, RecordSchema, Schema } from './schema.js';

type Path = DocumentProblem['path'];

/** Everything in a document that its schema does not allow, in the document's order. */
export function checkDocument(schema: Schema, value: unknown, path: Path = []): DocumentProblem[] {
  switch (schema.kind) {
    case 'anything':
      return [];
    case 'either':
      return checkEither(schema.of, value, path);
    case 'list':
      if (!Array.isArray(value)) return [wrong(schema, value, path)];
      return value.flatMap((item, i) => checkDocument(schema.of(), item, [...path, i]));
    case 'map':
      if (!isRecord(value)) return [wrong(schema, value, path)];
      return Object.entries(value).flatMap(([key, item]) => checkDocument(schema.of(), item, [...path, key]));
    case 'record':
      return isRecord(value) ? checkRecord(schema, value, path) : [wrong(schema, value, path)];
    default:
      return fits(schema, value) ? [] : [wrong(schema, value, path)];
  }
}

function checkEither(schemas: readonly Schema[], value: unknown, path: Path): DocumentProblem[] {
  const meant = schemas.find((schema) => isOfKind(schema, value));
  if (meant !== undefined) return checkDocument(meant, value, path);
  return [{ path, message: `must be ${schemas.map(described).join(' or ')}, not ${shown(value)}` }];
}

function checkRecord(schema: RecordSchema, value: Record<string, unknown>, path: Path): DocumentProblem[] {
  const names = Object.keys(schema.members);
  const present = Object.entries(value).flatMap(([name, item]): DocumentProblem[] => {
    const member = Object.hasOwn(schema.members, name) ? schema.members[name] : undefined;
    const at = [...path, name];
    if (member === undefined) return [{ path: at, atKey: true, message: unknownName(name, names) }];
    return checkDocument(typeof member === 'function' ? member() : member, item, at);
  });
  const missing = (schema.required ?? []).filter((name) => value[name] === undefined || value[name] === null);
  return [...missing.map((name) => ({ path, message: `${name} is missing` })), ...present];
}

function unknownName(name: string, names: readonly string[]): string {
  const known = names.length > 20 ? '' : `; known: ${names.join(', ')}`;
  return `${JSON.stringify(name)} is not known here${didYouMean(name, names) || known}`;
}

function fits(schema: Schema, value: unknown): boolean {
  if (schema.kind === 'boolean') return typeof value === 'boolean';
  if (schema.kind === 'text') {
    return typeof value === 'string' && (schema.choices === undefined || schema.choices.includes(value));
  }
  if (schema.kind !== 'number' || typeof value !== 'number') return false;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, whole } = schema;
  return value >= minimum && value <= maximum && (whole === undefined || Number.isInteger(value));
}

function isOfKind(schema: Schema, value: unknown): boolean {
  if (schema.kind === 'list') return Array.isArray(value);
  if (schema.kind === 'map' || schema.kind === 'record') return isRecord(value);
  return schema.kind === 'text' ? typeof value === 'string' : typeof value === schema.kind;
}

function wrong(schema: Schema, value: unknown, path: Path): DocumentProblem {
  const choices = schema.kind === 'text' ? (schema.choices ?? []) : [];
  const bare = schema.kind === 'text' && choices.length === 0 && /^(number|boolean)$/.test(typeof value);
  const hint = bare ? ': put it in quotes' : didYouMean(String(value), choices);
  return { path, message: `must be ${described(schema)}, not ${shown(value)}${hint}` };
}

function described(schema: Schema): string {
  switch (schema.kind) {
    case 'text':
      return schema.choices === undefined ? 'text' : `one of ${schema.choices.join(', ')}`;
    case 'number':
      return `${schema.whole ? 'a whole number' : 'a number'}${range(schema.minimum, schema.maximum)}`;
    case 'boolean':
      return 'true or false';
    case 'list':
      return 'a list';
    default:
      return 'a map';
  }
}

function range(minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY): string {
  if (Number.isFinite(minimum) && Number.isFinite(maximum)) return ` from ${minimum} to ${maximum}`;
  if (Number.isFinite(minimum)) return ` of at least ${minimum}`;
  return Number.isFinite(maximum) ? ` of at most ${maximum}` : '';
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a map';
  return JSON.stringify(value) ?? 'nothing';
}
