/** What the runner hides from a job's log, its summaries and its outputs. */
export class SecretMasker {
  readonly #values = new Set<string>();

  /** A text, each of its lines, and the forms in which it may come again (source: actions/runner, ValueEncoders). */
  add(secret: string): void {
    for (const text of [secret, ...secret.split(/[\r\n]+/)]) {
      for (const form of [text, ...encodings(text)]) if (form.trim() !== '') this.#values.add(form);
    }
  }

  /** Longest first, so that a secret within another leaves nothing of that one. */
  mask(text: string): string {
    const values = [...this.#values].sort((one, other) => other.length - one.length);
    return values.reduce((sofar, value) => sofar.replaceAll(value, '***'), text);
  }

  holds(text: string): boolean {
    return this.mask(text) !== text;
  }
}

function encodings(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  // In Base64 a text looks in three ways, by what stands before it.
  const shifted = [0, 1, 2].map((shift) => bytes.subarray(shift).toString('base64'));
  const escapes = [JSON.stringify(text).slice(1, -1), encodeURIComponent(text)];
  // A short text's Base64 is found in too many others.
  if (text.length < 6) return escapes;
  return [...escapes, ...shifted, ...shifted.map((form) => form.replace(/=+$/, ''))];
}
