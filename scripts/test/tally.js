import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests ended how.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * Reads what `jest --json` wrote; a test file that could not even be loaded counts as one failed test, and so does a jest
 * that wrote nothing.
 * @param {string} path
 * @returns {Tally}
 */
export function readTally(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(path, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  const sum = (/** @type {keyof Tally} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
