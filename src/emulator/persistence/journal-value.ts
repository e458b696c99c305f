import { isRecord } from '../protocol/is-record.js';

/** What JSON has no word for is written as an object of one such member. */
const DATE = '$date';
const MAP = '$map';
const SET = '$set';
const BYTES = '$bytes';
const PLAIN = '$plain';

/** A value as JSON can hold it: Date, Map, Set and bytes in objects of one marked member. */
export function encodeValue(value: unknown): unknown {
  if (value instanceof Date) return { [DATE]: value.getTime() };
  if (value instanceof Map) return { [MAP]: [...value].map(encodeValue) };
  if (value instanceof Set) return { [SET]: [...value].map(encodeValue) };
  if (value instanceof Uint8Array) return { [BYTES]: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(encodeValue);
  if (!isRecord(value)) return value;
  const members = mapMembers(value, encodeValue);
  return Object.keys(value).some((name) => name.startsWith('$')) ? { [PLAIN]: members } : members;
}

/** The value again; bytes as Buffer. */
export function decodeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decodeValue);
  if (!isRecord(value)) return value;
  const [[name, content] = []] = Object.entries(value);
  if (name === DATE) return new Date(Number(content));
  if (name === BYTES) return Buffer.from(String(content), 'base64');
  if (name === MAP && Array.isArray(content)) return new Map(content.map(decodePair));
  if (name === SET && Array.isArray(content)) return new Set(content.map(decodeValue));
  return mapMembers(name === PLAIN && isRecord(content) ? content : value, decodeValue);
}

function decodePair(pair: unknown): [unknown, unknown] {
  const [key, value] = Array.isArray(pair) ? pair : [];
  return [decodeValue(key), decodeValue(value)];
}

function mapMembers(value: Record<string, unknown>, change: (member: unknown) => unknown) {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
}
