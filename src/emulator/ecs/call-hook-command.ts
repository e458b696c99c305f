import { spawn } from 'node:child_process';
import type { HookEvent, HookOutcome } from '../engine/hook-targets.js';
import { parsed } from './call-hook-url.js';

/** Runs a command with a hook's event on its standard input; its standard output is the function's answer. */
export function callHookCommand(
  argv: readonly string[],
  event: HookEvent,
  signal: AbortSignal,
): Promise<HookOutcome> {
  const [file = '', ...rest] = argv;
  return new Promise((resolve) => {
    const child = spawn(file, rest, { signal, stdio: ['pipe', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
    child.on('error', ({ message }) => resolve({ error: message }));
    child.on('close', (code) => {
      resolve(code === 0 ? { response: parsed(said) } : { error: `${file} exited with code ${code}` });
    });
    // A command need not read its input.
    child.stdin.on('error', () => {});
    child.stdin.end(JSON.stringify(event));
  });
}
