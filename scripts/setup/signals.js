import { constants } from 'node:os';

const NAMES = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Signals that ask this process to end, held back so that it can clean up after itself.
 * @typedef {object} Signals
 * @property {() => number | undefined} exitCode 128 + the number of the first signal; undefined: none came
 * @property {(child: import('node:child_process').ChildProcess) => void} passOnTo every further signal goes to this child
 * @property {() => void} release gives the signals their usual meaning back
 */

/** @returns {Signals} */
export function holdSignals() {
  /** @type {NodeJS.Signals | undefined} */
  let first;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  const hold = (/** @type {NodeJS.Signals} */ signal) => {
    first ??= signal;
    child?.kill(signal);
  };
  for (const name of NAMES) process.on(name, hold);
  return {
    exitCode: () => first && signalExitCode(first),
    passOnTo: (to) => {
      child = to;
    },
    release: () => NAMES.forEach((name) => void process.off(name, hold)),
  };
}

/**
 * A shell's exit code for a process that a signal ended.
 * @param {NodeJS.Signals} signal
 */
export function signalExitCode(signal) {
  return 128 + constants.signals[signal];
}
