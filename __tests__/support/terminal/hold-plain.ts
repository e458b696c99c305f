import type { Ended } from '../e2e-program.js';

/** What a log gets: no escape sequence, nothing that goes back to the beginning of a line. */
export function holdPlain({ stdout, stderr }: Pick<Ended, 'stdout' | 'stderr'>): void {
  const all = `${stdout}${stderr}`;
  expect(['\x1b', '\r', '\b'].filter((character) => all.includes(character))).toEqual([]);
}
