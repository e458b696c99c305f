/**
 * Writes one line for people.
 * @typedef {(line: string) => void} Log
 */

/**
 * Does one piece of set-up and says in one line what came of it and how long it took.
 * @template T
 * @param {Log} log
 * @param {string} name
 * @param {() => Promise<{ value: T, note: string }>} work
 * @returns {Promise<T>}
 */
export async function stage(log, name, work) {
  const start = performance.now();
  const { value, note } = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  log(`✓ ${name}: ${note} (${seconds} s)`);
  return value;
}
