import { AwsError } from '../aws-error.js';
import { type InputProblems, memberPath } from './input-problems.js';
import { isRecord } from './is-record.js';
import type { Shape, StructureShape } from './shape.js';

/**
 * Turns an AWS JSON 1.1 document into the values the SDK shows (Date for epoch seconds, bytes for base64). A wrong
 * type is SerializationException, as AWS's own parser answers; null counts as absent.
 */
export function decodeJson(shape: Shape, value: unknown, problems: InputProblems, path = ''): unknown {
  switch (shape.kind) {
    case 'structure':
      if (!isRecord(value)) throw unexpected(value, 'a structure');
      return decodeStructure(shape, value, problems, path);
    case 'list':
      if (!Array.isArray(value)) throw unexpected(value, 'a List');
      return value.map((item, i) => decodeJson(shape.member(), item, problems, `${path}.${i + 1}.member`));
    case 'map':
      if (!isRecord(value)) throw unexpected(value, 'a Map');
      return decodeMap(shape.value(), value, problems, path);
    case 'document':
      return value;
    default:
      return decodeSimple(shape.kind, value);
  }
}

function decodeStructure(
  shape: StructureShape,
  value: Record<string, unknown>,
  problems: InputProblems,
  path: string,
): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    if (!shape.members.has(name)) problems.unknown.push(memberPath(path, name));
  }
  for (const [name, member] of shape.members) {
    const item = value[name];
    const at = memberPath(path, name);
    if (item !== undefined && item !== null) decoded[name] = decodeJson(member.shape(), item, problems, at);
    else if (member.required) problems.missing.push(at);
  }
  return decoded;
}

function decodeMap(shape: Shape, value: Record<string, unknown>, problems: InputProblems, path: string) {
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    decodeJson(shape, item, problems, memberPath(path, key)),
  ]);
  return Object.fromEntries(entries);
}

function decodeSimple(kind: 'string' | 'number' | 'boolean' | 'timestamp' | 'blob', value: unknown): unknown {
  if (kind === 'timestamp' && typeof value === 'number') return new Date(value * 1000);
  if (kind === 'blob' && typeof value === 'string') return new Uint8Array(Buffer.from(value, 'base64'));
  if (typeof value === kind) return value;
  throw unexpected(value, TYPE_NAMES[kind]);
}

const TYPE_NAMES = {
  string: 'a String',
  number: 'an Integer',
  boolean: 'a Boolean',
  timestamp: 'a Date',
  blob: 'a Blob',
} as const;

function unexpected(value: unknown, expected: string): AwsError {
  if (Array.isArray(value)) return refusal('Start of list found where not expected');
  if (isRecord(value)) return refusal('Start of structure or map found where not expected.');
  const found = typeof value === 'boolean' ? `${value}`.toUpperCase() : `${typeof value}`.toUpperCase();
  return refusal(`${found}_VALUE can not be converted to ${expected}`);
}

function refusal(message: string): AwsError {
  return new AwsError('SerializationException', message);
}
