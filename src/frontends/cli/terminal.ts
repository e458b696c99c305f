import { hasConsole } from '../../open/has-console.js';
import { openScreen } from '../../report/open-screen.js';
import { terminalReport } from '../../report/terminal.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import type { CliHost } from '../host.js';

/** A terminal, or a log that is nothing more than text. */
export function terminalHost(env: NodeJS.ProcessEnv): CliHost {
  const links = hasConsole(env);
  return {
    env,
    openReport: async (stream, { verbose }) => {
      const abilities = terminalAbilities(stream, env);
      const screen = await openScreen(stream, abilities.interactive);
      return terminalReport(screen, { stream, verbose, links, ...abilities });
    },
    openServicesReport: async (stream, { verbose }) => {
      const { servicesTerminalReport } = await import('../../report/services/services-terminal.js');
      const abilities = terminalAbilities(stream, env);
      const screen = await openScreen(stream, abilities.interactive);
      return servicesTerminalReport(screen, { stream, verbose, links, ...abilities });
    },
    isLive: (stream) => terminalAbilities(stream, env).interactive,
    close: async () => {},
  };
}
