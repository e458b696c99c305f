import { anything, boolean, map, type RecordSchema, type Schema, text } from '../document/schema.js';
import type { Shape, StructureShape } from '../protocol/shape.js';

/** What a document must look like to be a value of an AWS shape. */
export function schemaOfShape(shape: Shape): Schema {
  switch (shape.kind) {
    case 'structure':
      return recordOfShape(shape);
    case 'list':
      return { kind: 'list', of: () => schemaOfShape(shape.member()) };
    case 'map':
      return map(schemaOfShape(shape.value()));
    case 'string':
      return text;
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return boolean;
    default:
      return anything;
  }
}

/** Members are looked at when they are met, since shapes refer to one another. */
export function recordOfShape(shape: StructureShape): RecordSchema {
  const members = [...shape.members].map(
    ([name, member]) => [name, () => schemaOfShape(member.shape())] as const,
  );
  const required = [...shape.members].filter(([, member]) => member.required).map(([name]) => name);
  return { kind: 'record', members: Object.fromEntries(members), required };
}
