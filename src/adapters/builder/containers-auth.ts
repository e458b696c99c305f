import { readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { loginEntry, type WrittenLogin } from './login-entry.js';

interface AuthFile {
  readonly auths?: Readonly<Record<string, object>>;
  readonly credHelpers?: Readonly<Record<string, string>>;
}

/**
 * podman's and buildah's logins in the private folder: the user's other registries keep working, and ours is written nowhere
 * else. Gives the path for REGISTRY_AUTH_FILE. Source: containers-auth.json(5).
 */
export async function createAuthFile(
  environment: NodeJS.ProcessEnv,
  folder: string,
  login: WrittenLogin,
): Promise<string> {
  const files = await Promise.all(authFiles(environment).map(readAuthFile));
  // What is looked at first wins, so it is written last.
  const merged = (part: 'auths' | 'credHelpers') =>
    Object.fromEntries(
      files
        .toReversed()
        .flatMap((file) => Object.entries(file[part] ?? {}))
        .filter(([host]) => host !== login.registry),
    );
  const path = join(folder, 'auth.json');
  const text = JSON.stringify({
    auths: { ...merged('auths'), ...loginEntry(login) },
    credHelpers: merged('credHelpers'),
  });
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

/** Where podman and buildah look for a login, in their order; a file that is named is the only one. */
function authFiles(environment: NodeJS.ProcessEnv): string[] {
  if (environment.REGISTRY_AUTH_FILE) return [environment.REGISTRY_AUTH_FILE];
  const home = environment.HOME ?? homedir();
  const runtime = environment.XDG_RUNTIME_DIR ?? `/run/containers/${process.getuid?.() ?? 0}`;
  return [
    join(runtime, 'containers', 'auth.json'),
    join(environment.XDG_CONFIG_HOME ?? join(home, '.config'), 'containers', 'auth.json'),
    join(environment.DOCKER_CONFIG ?? join(home, '.docker'), 'config.json'),
  ];
}

/** One that is not there, or that the tool itself could not read either, says nothing. */
async function readAuthFile(path: string): Promise<AuthFile> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as AuthFile;
  } catch {
    return {};
  }
}
