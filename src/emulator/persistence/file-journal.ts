import { appendFileSync, closeSync, fdatasync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { compactJournal, readBytes } from './compact-journal.js';
import type { Journal, JournalEntry } from './journal.js';
import { type LinePlace, readLine, wholeLines, writeLine } from './journal-lines.js';

const FILE = 'journal.v1.jsonl';

/** How many bytes may be out of date, beyond as many as count, before the file is written anew. */
const SPARE = 4 * 1024 * 1024;

/** A change is on the disk itself this many milliseconds after it was made. */
const SYNC_DELAY = 100;

/**
 * A journal in one file of one line per change; the last line of a key counts. A line that a death cut off, or that
 * cannot be read, is passed over.
 */
export class FileJournal implements Journal {
  readonly #path: string;
  /** Key → its latest line, in the order in which the keys came up. */
  readonly #places = new Map<string, LinePlace>();
  #file: number;
  #size = 0;
  #live = 0;
  #syncing: NodeJS.Timeout | undefined;

  constructor(directory: string) {
    this.#path = join(directory, FILE);
    this.#file = openSync(this.#path, 'a+');
    for (const { line, place } of wholeLines(this.#file)) {
      this.#size = place.start + place.length;
      const change = readLine(line);
      if (change) this.#place(change.key, change.deleted ? undefined : place);
    }
    ftruncateSync(this.#file, this.#size);
  }

  record(key: string, value: unknown): void {
    this.#place(key, this.#append(writeLine(key, value)));
    this.#compact();
  }

  delete(key: string): void {
    if (!this.#places.has(key)) return;
    this.#append(writeLine(key));
    this.#place(key, undefined);
    this.#compact();
  }

  entries(prefix: string): readonly JournalEntry[] {
    const below = `${prefix}/`;
    return [...this.#places]
      .filter(([key]) => key.startsWith(below))
      .map(([key, place]) => [key, readLine(readBytes(this.#file, place))?.value]);
  }

  close(): void {
    clearTimeout(this.#syncing);
    fsyncSync(this.#file);
    closeSync(this.#file);
  }

  #append(line: Buffer): LinePlace {
    const place = { start: this.#size, length: line.length };
    try {
      appendFileSync(this.#file, line);
    } catch (error) {
      // A full disk may have taken half a line, and nothing may follow that.
      ftruncateSync(this.#file, this.#size);
      throw error;
    }
    this.#size += line.length;
    this.#syncing ??= setTimeout(() => this.#sync(), SYNC_DELAY).unref();
    return place;
  }

  #place(key: string, place: LinePlace | undefined): void {
    this.#live += (place?.length ?? 0) - (this.#places.get(key)?.length ?? 0);
    if (place) this.#places.set(key, place);
    else this.#places.delete(key);
  }

  #sync(): void {
    this.#syncing = undefined;
    fdatasync(this.#file, () => undefined);
  }

  #compact(): void {
    if (this.#size < 2 * this.#live + SPARE) return;
    const places = compactJournal(this.#path, this.#file, this.#places);
    for (const [key, place] of places) this.#places.set(key, place);
    this.#size = this.#live;
    closeSync(this.#file);
    this.#file = openSync(this.#path, 'a+');
  }
}
