import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ShipError } from '../errors.js';
import { FileJournal } from './persistence/file-journal.js';
import type { Journal } from './persistence/journal.js';
import { lockDirectory } from './persistence/lock-directory.js';
import { noJournal } from './persistence/no-journal.js';

/** A folder for blobs, the journal of the services' state, and what to do with them at the end. */
export interface DataDirectory {
  readonly path: string;
  readonly journal: Journal;
  remove(): void;
}

/** The folder given, which stays, or a temporary one, which goes and needs no journal. */
export function dataDirectory(given: string | undefined): DataDirectory {
  if (given !== undefined) return keptDirectory(given);
  const path = mkdtempSync(join(tmpdir(), 'ecs-ship-emulator-'));
  return { path, journal: noJournal, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function keptDirectory(path: string): DataDirectory {
  try {
    mkdirSync(path, { recursive: true });
    const unlock = lockDirectory(path);
    const journal = new FileJournal(path);
    const remove = () => {
      journal.close();
      unlock();
    };
    return { path, journal, remove };
  } catch (error) {
    throw error instanceof ShipError ? error : unusable(path, error);
  }
}

function unusable(path: string, cause: unknown): ShipError {
  return new ShipError(
    'option-invalid',
    `${path} cannot keep the emulator's data: ${(cause as Error).message}`,
    {
      remedy: 'Give --data a folder that this user may write to.',
      cause,
    },
  );
}
