import { appendFileSync, closeSync, fsyncSync, openSync, readSync, renameSync } from 'node:fs';
import type { LinePlace } from './journal-lines.js';

/** Writes a journal anew with only these lines, and puts it where the old one was; gives their new places. */
export function compactJournal(
  path: string,
  file: number,
  lines: ReadonlyMap<string, LinePlace>,
): ReadonlyMap<string, LinePlace> {
  const places = new Map<string, LinePlace>();
  const draft = openSync(`${path}.new`, 'w');
  let start = 0;
  for (const [key, { length, ...old }] of lines) {
    appendFileSync(draft, readBytes(file, { length, ...old }));
    places.set(key, { start, length });
    start += length;
  }
  fsyncSync(draft);
  closeSync(draft);
  renameSync(`${path}.new`, path);
  return places;
}

export function readBytes(file: number, { start, length }: LinePlace): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
}
