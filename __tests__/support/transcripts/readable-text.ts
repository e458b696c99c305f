import { createHash } from 'node:crypto';

/** What stands on a terminal, with ids, times and ports of no run but always the same ones. */
export type Readable = (text: string) => string;

const account = '123456789012';
const since = Date.UTC(2026, 2, 1, 8, 15, 30, 123);

/** Ids keep their lengths, so that tables stay tables; the same one is the same in every text. */
export function readableText(): Readable {
  const known = new Map<string, number>();
  const numberOf = (id: string) => {
    const key = id.slice(0, 8);
    known.set(key, known.get(key) ?? known.size);
    return known.get(key) ?? 0;
  };
  return (text) =>
    text
      .replace(/\b127\.0\.0\.1:\d+/g, '127.0.0.1:4566')
      .replace(/\bDocker(\s+)\d[\w.+~-]*/g, (_all, space) => `Docker${space}26.1.5`)
      .replace(/\b[\d.]+ GiB left in \S+/g, '42 GiB left in /var/lib/docker')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (time) => new Date(since + 1000 * numberOf(time)).toISOString())
      .replace(/\b\d{15,}\b/g, (id) => digitsOf(numberOf(id), id.length))
      .replace(/\b(?=[a-f]*\d)[0-9a-f]{8,64}\b/g, (id) => (isOwn(id) ? id : hexOf(numberOf(id), id.length)));
}

function isOwn(id: string): boolean {
  return id === account || /^\d{15,}$/.test(id);
}

function hexOf(number: number, length: number): string {
  return createHash('sha256').update(`example ${number}`).digest('hex').slice(0, length);
}

function digitsOf(number: number, length: number): string {
  return BigInt(`0x${hexOf(number, 24)}`)
    .toString()
    .padEnd(length, '0')
    .slice(0, length);
}

/**
 * What of it stays however fast a machine is and wherever lines break: no number, no id, no space; its statements in no order,
 * since what goes on side by side ends as it comes.
 */
export function lastingOf(text: string): readonly string[] {
  const constant = text
    .replace(/\b(?=[a-f]*\d)[0-9a-f]{8,64}\b/g, '0')
    .replace(/\b\d+(?:\.\d+)?(?: (?:s|min|h|MB|kB))?\b(?: \d+ (?:s|min))?/g, '0')
    // Which steps a builder remembers is the machine's affair, and so is whether a short task was seen to run.
    .replace(/\bsteps?\b/g, 'steps')
    .replace(/(exited with 0) after 0/g, '$1');
  const statements = constant.split(/\n(?! )/).map((one) => one.replace(/\s+/g, ' ').trim());
  return statements.sort();
}
