import type { Stage } from '../e2e-stage.js';
import { openTerminal } from './open-terminal.js';
import type { Terminal, TerminalOptions } from './terminal.js';

/** Runs `dist/cli.js` on a terminal in a stage's workspace. */
export function terminalOn(
  { workspace, env }: Stage,
  argv: readonly string[],
  size: Pick<TerminalOptions, 'columns' | 'rows'> = {},
): Terminal {
  return openTerminal(argv, { cwd: workspace.folder, env, ...size });
}
