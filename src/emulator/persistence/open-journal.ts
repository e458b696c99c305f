import { FileJournal } from './file-journal.js';
import type { Journal } from './journal.js';
import { noJournal } from './no-journal.js';

/** The journal of a `--data` directory, or one that forgets where there is none. */
export function openJournal(directory: string | undefined): Journal {
  return directory === undefined ? noJournal : new FileJournal(directory);
}
