import { flushed } from './flushed.js';

/** Milliseconds that a reader gets to take what was written before an exit at once. */
const patienceMs = 1000;

let leaving = false;

/** Ends this process. Node would cut what a pipe has not taken yet, and half a report is worse than a moment. */
export function exitAtOnce(code: number): void {
  const { stdout, stderr } = process;
  if (leaving || stdout.writableLength + stderr.writableLength === 0) process.exit(code);
  leaving = true;
  setTimeout(() => process.exit(code), patienceMs);
  void flushed(stdout, stderr).then(() => process.exit(code));
}
