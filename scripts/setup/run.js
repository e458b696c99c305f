import { spawn } from 'node:child_process';

/**
 * How a command ended.
 * @typedef {{ code: number, stdout: string, stderr: string }} CommandResult
 */

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] Added to this process's environment.
 * @property {string} [cwd]
 * @property {number} [timeoutMs] The command is killed after this many milliseconds.
 * @property {boolean} [allowFailure] Resolve with the exit code instead of throwing.
 */

/** A command failed; the message holds its argv, its exit code and the last lines it wrote. */
export class CommandError extends Error {
  /** @param {readonly string[]} argv @param {CommandResult} result */
  constructor(argv, result) {
    const last = lastLines(`${result.stdout}\n${result.stderr}`, 15);
    super(`\`${argv.join(' ')}\` ended with code ${result.code}${last && `:\n${last}`}`);
    this.name = 'CommandError';
    this.result = result;
  }
}

/**
 * Runs one command without a shell, silently. Exit code 127 stands for "no such command", 124 for "ran out of time".
 * @param {readonly string[]} argv
 * @param {RunOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export async function run(argv, options = {}) {
  const result = await collect(argv, options);
  if (result.code !== 0 && !options.allowFailure) throw new CommandError(argv, result);
  return result;
}

/**
 * The last lines of a text that are not blank, indented for a message.
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .slice(-count)
    .map((line) => `  ${line}`)
    .join('\n');
}

/** @param {readonly string[]} argv @param {RunOptions} options @returns {Promise<CommandResult>} */
function collect([command = '', ...args], { env, cwd, timeoutMs }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...(cwd && { cwd }),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out = { stdout: '', stderr: '' };
    for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
      child[name].setEncoding('utf8').on('data', (text) => {
        out[name] += text;
      });
    }
    let late = false;
    const kill = () => {
      late = true;
      child.kill('SIGKILL');
    };
    const timer = timeoutMs && setTimeout(kill, timeoutMs);
    child.on('error', (error) => resolve({ code: 127, stdout: '', stderr: error.message }));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? 137), ...out });
    });
  });
}
