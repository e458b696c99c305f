import { hasConsole } from '../../open/has-console.js';
import { openScreen } from '../../report/open-screen.js';
import { terminalReport } from '../../report/terminal.js';
import { terminalAbilities } from '../../report/terminal-abilities.js';
import type { CliHost } from '../host.js';

/** A terminal, or a log that is nothing more than text; of a GitHub job it has the OIDC token. */
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
    ...(env.GITHUB_ACTIONS === 'true'
      ? { webIdentityToken: ({ audience }) => stepToken(env, audience) }
      : {}),
    close: async () => {},
  };
}

/** A step of a workflow that runs the command line. Nothing writes the token, so the log needs no mask for it. */
async function stepToken(env: NodeJS.ProcessEnv, audience: string): Promise<string> {
  const { githubIdToken } = await import('../github/github-id-token.js');
  return githubIdToken({ setSecret: () => undefined }, env, audience);
}
