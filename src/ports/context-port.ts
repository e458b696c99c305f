/** Something in a build context. */
export interface ContextEntry {
  /** Relative to the context, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Permission bits; 0 for a link, which has none of its own. */
  readonly mode: number;
  /** Bytes of a file. */
  readonly size: number;
  /** SHA-256 of a file in hexadecimal, where a link points, else empty. */
  readonly content: string;
}

/** What lies in a build context, by what lies at its top. */
export interface ContextSize {
  readonly bytes: number;
  /** Largest first. */
  readonly parts: readonly { readonly path: string; readonly bytes: number }[];
}

export interface ContextPort {
  /** What is left of a context after its .dockerignore. Throws `source-not-found` for what cannot be read. */
  read(folder: string, dockerfile: string): Promise<readonly ContextEntry[]>;
  /** How much lies in a context that no .dockerignore narrows; undefined for one that has such a file. */
  measure(folder: string, dockerfile: string): Promise<ContextSize | undefined>;
}
