import type { Journal } from './journal.js';

/** The journal of an emulator that keeps nothing. */
export const noJournal: Journal = {
  record: () => undefined,
  delete: () => undefined,
  entries: () => [],
  close: () => undefined,
};
