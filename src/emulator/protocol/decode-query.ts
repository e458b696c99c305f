import { AwsError } from '../aws-error.js';
import { type InputProblems, memberPath } from './input-problems.js';
import { numbered, type ParameterTree } from './parameter-tree.js';
import type { Shape, StructureShape } from './shape.js';

/** Turns the parameters of the AWS query protocol into the values the SDK shows. */
export function decodeQuery(shape: Shape, node: ParameterTree, problems: InputProblems, path = ''): unknown {
  switch (shape.kind) {
    case 'structure':
      return decodeStructure(shape, node, problems, path);
    case 'list':
      return numbered(node.children.get('member')).map((item, i) =>
        decodeQuery(shape.member(), item, problems, `${path}.${i + 1}.member`),
      );
    case 'map':
      return decodeMap(shape.value(), node, problems, path);
    default:
      return decodeSimple(shape.kind, node.value ?? '', path);
  }
}

function decodeStructure(
  shape: StructureShape,
  node: ParameterTree,
  problems: InputProblems,
  path: string,
): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  for (const name of node.children.keys()) {
    if (!shape.members.has(name)) problems.unknown.push(memberPath(path, name));
  }
  for (const [name, member] of shape.members) {
    const item = node.children.get(name);
    const at = memberPath(path, name);
    if (item) decoded[name] = decodeQuery(member.shape(), item, problems, at);
    else if (member.required) problems.missing.push(at);
  }
  return decoded;
}

function decodeMap(shape: Shape, node: ParameterTree, problems: InputProblems, path: string) {
  const entries = numbered(node.children.get('entry')).flatMap((entry) => {
    const key = entry.children.get('key')?.value;
    const value = entry.children.get('value');
    return key === undefined || !value ? [] : [[key, decodeQuery(shape, value, problems, `${path}.${key}`)]];
  });
  return Object.fromEntries(entries);
}

function decodeSimple(kind: string, value: string, path: string): unknown {
  if (kind === 'number') return asNumber(value, path);
  if (kind === 'boolean') return asBoolean(value, path);
  if (kind === 'timestamp') return new Date(value);
  if (kind === 'blob') return new Uint8Array(Buffer.from(value, 'base64'));
  return value;
}

function asNumber(value: string, path: string): number {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) throw malformed(value, path, 'a number');
  return number;
}

function asBoolean(value: string, path: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw malformed(value, path, 'a boolean');
}

function malformed(value: string, path: string, expected: string): AwsError {
  return new AwsError('MalformedInput', `${JSON.stringify(value)} at '${path}' is not ${expected}`);
}
