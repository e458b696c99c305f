import type { Journal } from './journal.js';

/** A Set that a journal keeps: it begins with what was recorded below `path`; every change is recorded at once. */
export class RecordedSet extends Set<string> {
  readonly #journal: Journal;
  readonly #path: string;

  constructor(journal: Journal, path: string) {
    super();
    this.#journal = journal;
    this.#path = path;
    for (const [key] of journal.entries(path)) super.add(key.slice(path.length + 1));
  }

  override add(member: string): this {
    if (!this.has(member)) this.#journal.record(`${this.#path}/${member}`, true);
    return super.add(member);
  }

  override delete(member: string): boolean {
    this.#journal.delete(`${this.#path}/${member}`);
    return super.delete(member);
  }

  override clear(): void {
    for (const member of [...this]) this.delete(member);
  }
}
