import { isRecord } from './is-record.js';
import type { Shape, StructureShape } from './shape.js';

/** Turns an output into its AWS JSON 1.1 form: epoch seconds, base64; what the model does not know is left out. */
export function encodeJson(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'structure':
      return isRecord(value) ? encodeStructure(shape, value) : undefined;
    case 'list':
      return Array.isArray(value) ? value.map((item) => encodeJson(shape.member(), item)) : undefined;
    case 'map':
      return isRecord(value) ? encodeMap(shape.value(), value) : undefined;
    case 'timestamp':
      return value instanceof Date ? value.getTime() / 1000 : value;
    case 'blob':
      return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
    default:
      return value;
  }
}

function encodeStructure(shape: StructureShape, value: Record<string, unknown>): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const [name, member] of shape.members) {
    const item = value[name];
    if (item !== undefined && item !== null) encoded[name] = encodeJson(member.shape(), item);
  }
  return encoded;
}

function encodeMap(shape: Shape, value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encodeJson(shape, item)]));
}
