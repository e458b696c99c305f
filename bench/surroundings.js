import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What a process needs to find its programs and the Docker Engine; nothing of the user's AWS or CI settings. */
const PASSED_ON = [
  ...['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'XDG_RUNTIME_DIR'],
  ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'BUILDX_CONFIG'],
];

/**
 * The environment that the contenders and the emulator run in.
 * @param {{ folder: string, tools: Readonly<Record<string, string>>, extra: NodeJS.ProcessEnv }} given
 * `folder`: where the private files go; `tools`: program name → path, found before any other of that name
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment({ folder, tools, extra }) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, path] of Object.entries(tools)) symlinkSync(path, join(bin, name));
  const passedOn = PASSED_ON.filter((name) => process.env[name]).map((name) => [name, process.env[name]]);
  return {
    ...Object.fromEntries(passedOn),
    ...extra,
    PATH: `${bin}:${process.env.PATH}`,
    DOCKER_CONFIG: dockerConfig(join(folder, 'docker')),
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_PAGER: '',
  };
}

/** The user's docker settings without logins, because the script writes its own there. */
/** @param {string} folder */
function dockerConfig(folder) {
  const users = process.env.DOCKER_CONFIG ?? join(homedir(), '.docker');
  mkdirSync(folder);
  for (const part of ['cli-plugins', 'contexts']) {
    if (existsSync(join(users, part))) cpSync(join(users, part), join(folder, part), { recursive: true });
  }
  const path = join(users, 'config.json');
  const settings = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const { auths: _auths, credsStore: _store, credHelpers: _helpers, ...kept } = settings;
  writeFileSync(join(folder, 'config.json'), JSON.stringify(kept));
  return folder;
}
