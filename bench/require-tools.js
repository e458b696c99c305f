import { findExecutable } from '../scripts/setup/machine.js';
import { SetUpError } from '../scripts/setup/set-up-error.js';
import { ensureTools } from '../scripts/setup/tools.js';

/**
 * The script's programs.
 * @param {import('../scripts/setup/stage.js').Log} log
 * @returns {Promise<Readonly<Record<string, string>>>} program name → path
 * @throws {SetUpError} when one is missing and cannot be installed
 */
export async function requireTools(log) {
  const tools = await ensureTools(['aws', 'jq'], { log });
  const missing = ['aws', 'jq'].filter((name) => !(name in tools));
  for (const name of ['bash', 'git']) if (!findExecutable(name)) missing.push(name);
  if (missing.length === 0) return tools;
  throw new SetUpError(
    `The script that ecs-ship is measured against needs ${missing.join(', ')}.`,
    'install what is missing, or run this as root on Debian or Ubuntu, where aws and jq are installed from packages',
  );
}
