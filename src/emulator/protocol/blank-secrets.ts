import { isRecord } from './is-record.js';
import type { Shape } from './shape.js';

const BLANK = '***';
/** Sensitive as a whole to AWS, but the names of environment variables are safe to show and good to know. */
const NAMED_VALUES = 'environment';
const SECRET_NAME = /token|password|secret/i;
const HARMLESS_NAME = /^(nextToken|clientToken|NextToken|forwardToken|secrets|secretOptions)$/;

/** A copy of an input fit for a log: what the model marks sensitive, secrets by name and environment values are blank. */
export function blankSecrets(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.map((item) => blankSecrets(shape.member(), item));
  }
  if (shape.kind === 'blob' && value instanceof Uint8Array) return `${value.length} bytes`;
  if (shape.kind !== 'structure' || !isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const member = shape.members.get(name);
      const secret = (member?.sensitive && name !== NAMED_VALUES) || isSecret(shape.name, name, item);
      return [name, secret ? BLANK : member ? blankSecrets(member.shape(), item) : item];
    }),
  );
}

function isSecret(shape: string, name: string, value: unknown): boolean {
  if (shape === 'KeyValuePair' && name === 'value') return true;
  return typeof value === 'string' && SECRET_NAME.test(name) && !HARMLESS_NAME.test(name);
}
