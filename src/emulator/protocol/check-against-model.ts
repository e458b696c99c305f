import { isRecord } from './is-record.js';
import { operationModel } from './service-model.js';
import type { Shape, StructureShape } from './shape.js';

/**
 * Checks a value against the AWS SDK's own model of an operation (`CreateService$` and the like, values as the SDK
 * shows them: Date, Uint8Array). Returns one sentence per unknown member, missing required member or wrong type.
 */
export function checkAgainstModel(
  operationSchema: unknown,
  side: 'input' | 'output',
  value: unknown,
): string[] {
  const model = operationModel(operationSchema);
  return checkShape(model[side], value, `${model.name}.${side}`);
}

/** The same for one shape; `path` names the place in the sentences. */
export function checkShape(shape: Shape, value: unknown, path: string): string[] {
  switch (shape.kind) {
    case 'structure':
      return isRecord(value) ? checkStructure(shape, value, path) : wrong(path, 'a structure', value);
    case 'list':
      if (!Array.isArray(value)) return wrong(path, 'a list', value);
      return value.flatMap((item, i) => checkShape(shape.member(), item, `${path}[${i}]`));
    case 'map':
      if (!isRecord(value)) return wrong(path, 'a map', value);
      return Object.entries(value).flatMap(([key, item]) =>
        checkShape(shape.value(), item, `${path}.${key}`),
      );
    case 'timestamp':
      return value instanceof Date && !Number.isNaN(value.getTime()) ? [] : wrong(path, 'a Date', value);
    case 'blob':
      return value instanceof Uint8Array ? [] : wrong(path, 'bytes', value);
    case 'document':
      return [];
    default:
      return typeof value === shape.kind ? [] : wrong(path, `a ${shape.kind}`, value);
  }
}

function checkStructure(shape: StructureShape, value: Record<string, unknown>, path: string): string[] {
  const missing = [...shape.members]
    .filter(([name, member]) => member.required && (value[name] === undefined || value[name] === null))
    .map(([name]) => `${path}.${name} is required by ${shape.name} and is missing`);
  const present = Object.entries(value).filter(([name, item]) => name !== '$metadata' && item !== undefined);
  return missing.concat(
    present.flatMap(([name, item]) => {
      const member = shape.members.get(name);
      return member ? checkShape(member.shape(), item, `${path}.${name}`) : unknownMember(shape, path, name);
    }),
  );
}

function unknownMember(shape: StructureShape, path: string, name: string): string[] {
  return [`${path}.${name} is not a member of ${shape.name}`];
}

function wrong(path: string, expected: string, value: unknown): string[] {
  const got = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
  return [`${path} must be ${expected}, not ${got}`];
}
