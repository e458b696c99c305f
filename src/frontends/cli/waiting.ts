import { formatDuration } from '../../report/duration.js';
import { frameMs, spinnerAt } from '../../report/spinner.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import type { CliIo } from './cli-io.js';

const patienceMs = 1000;

/**
 * Shows on a terminal that something is under way, and for how long, once it takes more than a second. Gives what takes
 * the line away again; it may be called several times.
 */
export function startWaiting({ stderr, env }: Pick<CliIo, 'stderr' | 'env'>, text: string): () => void {
  if (!terminalAbilities(stderr, env).interactive) return () => undefined;
  const since = Date.now();
  let isShown = false;
  const timer = setInterval(() => {
    const elapsed = Date.now() - since;
    if (elapsed < patienceMs) return;
    isShown = true;
    const line = `${spinnerAt(elapsed)} ${text}   ${formatDuration(elapsed)}`;
    stderr.write(`\r\u001b[K${line.slice(0, Math.max(0, (stderr.columns ?? 80) - 1))}`);
  }, frameMs).unref();
  return () => {
    clearInterval(timer);
    if (isShown) stderr.write('\r\u001b[K');
    isShown = false;
  };
}
