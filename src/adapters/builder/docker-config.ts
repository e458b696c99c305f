import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ShipError } from '../../errors.js';
import { openPrivateFolder, ownerFile, removeLeftovers } from '../leftovers.js';
import { unwritable } from '../unwritable.js';
import { loginEntry, type WrittenLogin } from './login-entry.js';

/** The part of docker's config.json that says where credentials live. */
interface DockerConfigFile {
  readonly auths?: Readonly<Record<string, object>>;
  readonly credsStore?: string;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

/** Docker Hub's key in `auths`. */
const dockerHub = 'https://index.docker.io/v1/';

/**
 * A private copy of the user's docker configuration for one run: other registries, builders, contexts and plugins
 * keep working, and our login is written nowhere else. Returns the folder for DOCKER_CONFIG.
 */
export async function createPrivateConfig(
  environment: NodeJS.ProcessEnv,
  tempFolder: string,
  login: WrittenLogin,
): Promise<string> {
  try {
    return await create(environment, tempFolder, login);
  } catch (error) {
    throw unwritable(error, tempFolder);
  }
}

async function create(
  environment: NodeJS.ProcessEnv,
  tempFolder: string,
  login: WrittenLogin,
): Promise<string> {
  const userFolder = userFolderOf(environment);
  const folder = openPrivateFolder(tempFolder, 'docker');
  try {
    await linkTheRest(userFolder, folder);
    const users = withoutStoreFor(await readUserConfig(userFolder), login.registry);
    const config = { ...users, auths: { ...users.auths, ...loginEntry(login) } };
    await writeFile(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    return folder;
  } catch (error) {
    await removeLeftovers(folder);
    throw error;
  }
}

/** Throws `config-unreadable` for a configuration that docker cannot read either, before anything depends on it. */
export async function checkUserConfig(environment: NodeJS.ProcessEnv): Promise<void> {
  await readUserConfig(userFolderOf(environment));
}

/** Where docker has its user's configuration. */
export function userFolderOf({ DOCKER_CONFIG }: NodeJS.ProcessEnv): string {
  return DOCKER_CONFIG || join(homedir(), '.docker');
}

/** Builders, plugins and contexts stay where they are; links are removed without following them. */
async function linkTheRest(userFolder: string, folder: string): Promise<void> {
  const names = await readdir(userFolder).catch(() => []);
  const rest = names.filter((name) => name !== 'config.json' && name !== ownerFile);
  await Promise.all(rest.map((name) => symlink(join(userFolder, name), join(folder, name))));
}

async function readUserConfig(userFolder: string): Promise<DockerConfigFile> {
  const path = join(userFolder, 'config.json');
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    return JSON.parse(text) as DockerConfigFile;
  } catch (error) {
    throw new ShipError('config-unreadable', `${path} is not valid JSON, so docker cannot read it either.`, {
      remedy: 'Repair or remove the file.',
      cause: error,
    });
  }
}

/**
 * A credential store of the user would receive our token and keep it. It is named for the registries it serves
 * instead of for all, which leaves ours in the private file.
 */
export function withoutStoreFor(config: DockerConfigFile, registry: string): DockerConfigFile {
  const { credsStore, credHelpers = {}, auths = {}, ...rest } = config;
  const served = credsStore === undefined ? {} : storeFor(credsStore, [...Object.keys(auths), dockerHub]);
  const { [registry]: _helper, ...otherHelpers } = { ...served, ...credHelpers };
  const { [registry]: _auth, ...otherAuths } = auths;
  return { ...rest, auths: otherAuths, credHelpers: otherHelpers };
}

function storeFor(store: string, registries: readonly string[]): Record<string, string> {
  return Object.fromEntries(registries.map((registry) => [registry, store]));
}
