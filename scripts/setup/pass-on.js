import { spawn } from 'node:child_process';
import { signalExitCode } from './signals.js';

/**
 * Runs a command on this process's own output and passes signals on to it. It gets a process group of its own, so that a
 * Ctrl-C reaches it once, through us, and not twice.
 * @param {readonly string[]} argv
 * @param {import('./signals.js').Signals} signals
 * @param {NodeJS.ProcessEnv} [env] added to this process's environment
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function passOn([command = '', ...args], signals, env = {}) {
  const child = spawn(command, args, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  signals.passOnTo(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signalExitCode(signal ?? 'SIGKILL')));
  });
}
