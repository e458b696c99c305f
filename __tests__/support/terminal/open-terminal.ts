import { distFile } from '../e2e-program.js';
import { startInTerminal, type Terminal, type TerminalOptions } from './terminal.js';

/** Runs `dist/cli.js` on a pseudo-terminal of its own, as a person does. */
export function openTerminal(argv: readonly string[], options: TerminalOptions): Terminal {
  return startInTerminal(process.execPath, [distFile('cli.js'), ...argv], options);
}
