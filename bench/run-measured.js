import { spawn } from 'node:child_process';
import { sessionMemory } from './session-memory.js';

const SAMPLE_MS = 50;

/**
 * One process as its caller sees it.
 * @typedef {object} MeasuredProcess
 * @property {number} code exit code; 137 when a signal ended it
 * @property {number} startedAt milliseconds since the epoch, just before it was started
 * @property {number} endedAt milliseconds since the epoch, when it had ended
 * @property {number | undefined} peakBytes largest resident memory of it and all it started
 * @property {string} output what it wrote, both streams
 */

/**
 * Runs a command as the leader of a session of its own and samples the session's memory.
 * @param {{ argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv }} command
 * @param {import('../scripts/setup/signals.js').Signals} signals
 * @returns {Promise<MeasuredProcess>}
 */
export function runMeasured({ argv: [file = '', ...args], cwd, env }, signals) {
  const startedAt = Date.now();
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  signals.passOnTo(child);
  const written = collect(child);
  /** @type {number | undefined} */
  let peakBytes;
  const sample = setInterval(() => {
    const bytes = child.pid === undefined ? undefined : sessionMemory(child.pid);
    if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, SAMPLE_MS);
  return new Promise((resolve, reject) => {
    let endedAt = 0;
    child.on('exit', () => {
      endedAt = Date.now();
      clearInterval(sample);
    });
    child.on('error', (error) => {
      clearInterval(sample);
      reject(error);
    });
    child.on('close', (code) =>
      resolve({ code: code ?? 137, startedAt, endedAt, peakBytes, output: written.text }),
    );
  });
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child */
function collect(child) {
  const written = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      written.text += text;
    });
  }
  return written;
}
