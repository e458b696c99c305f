import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileJournal } from './persistence/file-journal.js';
import type { Journal } from './persistence/journal.js';
import { noJournal } from './persistence/no-journal.js';

/** A folder for blobs, the journal of the services' state, and what to do with them at the end. */
export interface DataDirectory {
  readonly path: string;
  readonly journal: Journal;
  remove(): void;
}

/** The folder given, which stays, or a temporary one, which goes and needs no journal. */
export function dataDirectory(given: string | undefined): DataDirectory {
  if (given !== undefined) {
    const journal = new FileJournal(given);
    return { path: given, journal, remove: () => journal.close() };
  }
  const path = mkdtempSync(join(tmpdir(), 'ecs-ship-emulator-'));
  return { path, journal: noJournal, remove: () => rmSync(path, { recursive: true, force: true }) };
}
