import type { Journal } from './journal.js';

/**
 * A Map that a journal keeps: it begins with what was recorded below `path`, and every change is recorded before the
 * call returns. After a change inside a value call `touch`. A key of the map may hold any character.
 */
export class RecordedMap<Value> extends Map<string, Value> {
  readonly #journal: Journal;
  readonly #path: string;

  constructor(journal: Journal, path: string) {
    super();
    this.#journal = journal;
    this.#path = path;
    for (const [key, value] of journal.entries(path)) super.set(key.slice(path.length + 1), value as Value);
  }

  override set(key: string, value: Value): this {
    this.#journal.record(`${this.#path}/${key}`, value);
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    this.#journal.delete(`${this.#path}/${key}`);
    return super.delete(key);
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }

  /** Records a value that was changed inside. */
  touch(key: string): void {
    const value = this.get(key);
    if (value !== undefined) this.#journal.record(`${this.#path}/${key}`, value);
  }
}
