import { hasConsole } from '../../open/has-console.js';
import { terminalReport } from '../../report/terminal.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import type { CliHost } from '../host.js';

/** A terminal, or a log that is nothing more than text. */
export function terminalHost(env: NodeJS.ProcessEnv): CliHost {
  const links = hasConsole(env);
  return {
    env,
    openReport: (stream, { verbose }) =>
      terminalReport({ stream, verbose, links, ...terminalAbilities(stream, env) }),
    openServicesReport: async (stream, { verbose }) => {
      const { servicesTerminalReport } = await import('../../report/services/services-terminal.js');
      return servicesTerminalReport({ stream, verbose, links, ...terminalAbilities(stream, env) });
    },
    isLive: (stream) => terminalAbilities(stream, env).interactive,
    close: async () => {},
  };
}
