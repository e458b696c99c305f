const shortest = 20;

/**
 * Whether a text is most likely a generated credential: a long run of capital and small letters and digits in no order.
 * Silent about what can be anything: hex and UUIDs (digests, ids), URLs, ARNs, paths, words however they are joined, and
 * base64 of a text.
 */
export function looksRandom(text: string): boolean {
  const run = text.trim();
  if (run.length < shortest || !/^[A-Za-z0-9+/_=-]+$/.test(run)) return false;
  if (/^sha\d+-/.test(run) || isPath(run) || isText(run) || isWords(run)) return false;
  const letters = run.replace(/[^A-Za-z0-9]/g, '');
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(letters)).length;
  return kinds === 3 && letters.length >= shortest && turns(letters) >= 0.35 && entropy(run) >= 3.8;
}

/** `/srv/App1/data` has its slashes between short words; base64 has them anywhere, and hardly at its beginning. */
function isPath(run: string): boolean {
  const parts = run.split('/').filter((part) => part !== '');
  return run.startsWith('/') || (parts.length > 1 && parts.every((part) => part.length < 12));
}

/** Base64 of words decodes to printable characters only; of random bytes, practically never. */
function isText(run: string): boolean {
  const bytes = Buffer.from(run, 'base64');
  return (
    bytes.length > 0 &&
    bytes.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127))
  );
}

/** Half of it words, such as `Orders`; among random characters a fifth may seem to be. */
function isWords(run: string): boolean {
  const words = run.match(/[A-Z]?[a-z]{3,}/g) ?? [];
  return words.join('').length >= run.length / 2;
}

/** How often neighbours are of another kind: about 0.6 among random characters, 0.2 in words joined by capitals. */
function turns(text: string): number {
  const kinds = [...text].map((letter) => (/\d/.test(letter) ? 0 : letter === letter.toLowerCase() ? 1 : 2));
  return kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length / (kinds.length - 1);
}

/** Shannon's, in bits a character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}
