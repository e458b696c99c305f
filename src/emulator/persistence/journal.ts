/**
 * What an emulator with `--data` remembers over its own death: the latest value of every key.
 *
 * Contract, for every service that keeps state here:
 * - Keys are paths that begin with the service's name: `ecr/repository/123456789012/eu-central-1/app`. `entries(prefix)`
 *   answers what lies below a path, so a service reads its own part back and nobody else's.
 * - Values are plain data: JSON plus `undefined` members (left out), Date, Map, Set and bytes (read back as Buffer). No
 *   functions, class instances, timers or cycles: record a snapshot of what has some.
 * - `record` and `delete` have handed the change to the operating system when they return, so a change that was
 *   recorded before a request was answered survives `kill -9`. Record first, then answer. It reaches the disk itself
 *   within moments; a power cut may take those.
 * - One change is whole or absent after a crash; several changes are not one. Order them so that a death between two
 *   leaves nothing wrong: what is referred to first, what refers to it last.
 * - Without `--data` there is `noJournal`, which forgets: a service need not ask which one it has.
 *
 * `RecordedMap` keeps a whole Map this way.
 */
export interface Journal {
  /** Keeps a value under a key, over what it was. */
  record(key: string, value: unknown): void;
  /** Forgets a key; harmless when there is none. */
  delete(key: string): void;
  /** Keys below `prefix` with their values, the longest known first. */
  entries(prefix: string): readonly JournalEntry[];
  /** Brings everything to the disk and lets go of the file. Nothing may be recorded afterwards. */
  close(): void;
}

export type JournalEntry = readonly [key: string, value: unknown];
