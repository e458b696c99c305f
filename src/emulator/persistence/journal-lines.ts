import { readSync } from 'node:fs';
import { decodeValue, encodeValue } from './journal-value.js';

/** Where a line is in the file, in bytes, its newline included. */
export interface LinePlace {
  readonly start: number;
  readonly length: number;
}

/** One change: a key with its value, or without one when it was deleted. */
export interface Change {
  readonly key: string;
  readonly deleted: boolean;
  readonly value?: unknown;
}

const NEWLINE = 0x0a;
const CHUNK = 1024 * 1024;

/** `["key",value]` or, for a deletion, `["key"]`. */
export function writeLine(key: string, ...value: readonly [unknown?]): Buffer {
  return Buffer.from(`${JSON.stringify([key, ...value.map(encodeValue)])}\n`);
}

/** Undefined when the line is none that `writeLine` wrote. */
export function readLine(line: Buffer): Change | undefined {
  try {
    const change: unknown = JSON.parse(line.toString('utf8'));
    if (!Array.isArray(change) || typeof change[0] !== 'string') return undefined;
    const [key, value] = change;
    return change.length === 1 ? { key, deleted: true } : { key, deleted: false, value: decodeValue(value) };
  } catch {
    return undefined;
  }
}

/** The whole lines of a file, one at a time; what follows the last newline was cut off by a death and is left out. */
export function* wholeLines(file: number): Generator<{ readonly line: Buffer; readonly place: LinePlace }> {
  let rest = Buffer.alloc(0);
  let start = 0;
  for (const chunk of chunks(file)) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      const length = end + 1;
      yield { line: rest.subarray(0, end), place: { start, length } };
      start += length;
      rest = rest.subarray(length);
    }
  }
}

function* chunks(file: number): Generator<Buffer> {
  for (let at = 0; ; ) {
    const chunk = Buffer.alloc(CHUNK);
    const length = readSync(file, chunk, 0, CHUNK, at);
    if (length === 0) return;
    yield chunk.subarray(0, length);
    at += length;
  }
}
