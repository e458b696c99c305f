import type { BuilderTool } from '../../ports/builder-port.js';
import type { RegistryLogin } from '../../ports/ecr-port.js';
import { notice, type Run } from '../run.js';
import { keepPushing } from './keep-pushing.js';

/** A registry that is logged in to when needed, and pushed to until the image has arrived or is refused. */
export interface RegistryVisit {
  /** Before a push, which waits for it. */
  logIn(): Promise<void>;
  /** What has arrived is not sent again: the tools ask the registry for each layer first. Throws `push-failed`. */
  push<T>(work: () => Promise<T>): Promise<T>;
}

export function visitRegistry(run: Run, login: RegistryLogin, tool: BuilderTool): RegistryVisit {
  const credentials: Credentials = { login, tool, accepted: false };
  let entering: Promise<void> | undefined;
  return {
    logIn: () => {
      entering = pushPatiently(run, credentials, async () => undefined);
      return entering;
    },
    push: async (work) => {
      await entering;
      return pushPatiently(run, credentials, work);
    },
  };
}

interface Credentials {
  login: RegistryLogin;
  readonly tool: BuilderTool;
  accepted: boolean;
}

function pushPatiently<T>(run: Run, credentials: Credentials, work: () => Promise<T>): Promise<T> {
  return keepPushing(run, {
    name: 'Push',
    work: async () => {
      await useLogin(run, credentials);
      return work();
    },
    renew: async () => {
      credentials.login = await run.ports.ecr.login();
      credentials.accepted = false;
    },
    tell: (line) => notice(run, line),
  });
}

async function useLogin(run: Run, credentials: Credentials): Promise<void> {
  if (credentials.accepted) return;
  await run.ports.builder.login(credentials.login, credentials.tool);
  credentials.accepted = true;
}
