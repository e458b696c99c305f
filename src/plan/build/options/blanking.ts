/** Shorter ones stand in too many places by chance. */
const shortest = 4;

/** Stands where a secret stood. */
const blank = '***';

/** Takes secrets out of an output that arrives in chunks. */
export interface Blanking {
  /** What may be shown by now: an unfinished line is kept back, since a secret may end in the next chunk. */
  push(chunk: string): string;
  end(): string;
  /** The same for a whole text. */
  all(text: string): string;
}

/** A secret of several lines is taken out line by line, as tools indent or prefix what they print. */
export function blanking(secrets: readonly string[]): Blanking {
  const texts = secrets.flatMap((secret) => secret.split(/\r?\n/)).map((line) => line.trim());
  const hidden = [...new Set(texts)].filter((text) => text.length >= shortest);
  hidden.sort((a, b) => b.length - a.length);
  const all = (text: string) => hidden.reduce((left, secret) => left.replaceAll(secret, blank), text);
  let rest = '';
  const take = (end: number) => {
    const taken = rest.slice(0, end);
    rest = rest.slice(end);
    return all(taken);
  };
  return {
    push: (chunk) => {
      rest += chunk;
      return take(hidden.length === 0 ? rest.length : rest.lastIndexOf('\n') + 1);
    },
    end: () => take(rest.length),
    all,
  };
}
