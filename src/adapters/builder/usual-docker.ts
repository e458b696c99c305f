import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from '../is-on-path.js';
import { userFolderOf } from './docker-config.js';
import { isProgram } from './is-program.js';

/** The engine that docker speaks to when nothing says otherwise. Source: Docker documentation, "docker (base command)". */
const usualSocket = '/var/run/docker.sock';

/** Where docker looks for plugins after its own folder. Source: docker/cli, cli-plugins/manager/manager_unix.go. */
const pluginFolders = [
  '/usr/local/lib/docker/cli-plugins',
  '/usr/local/libexec/docker/cli-plugins',
  '/usr/lib/docker/cli-plugins',
  '/usr/libexec/docker/cli-plugins',
];

/** What `docker buildx` comes to on most machines. */
export interface UsualDocker {
  /** Path of the engine's socket. */
  readonly socket: string;
  /** Path of the buildx that docker would start. */
  readonly buildx: string;
}

/**
 * Where `docker buildx build` would build, as far as that can be told without asking docker: in an engine of this machine, by
 * the engine's own builder, with programs that are no scripts. Undefined where docker has to be asked.
 */
export function usualDocker(environment: NodeJS.ProcessEnv): UsualDocker | undefined {
  const { DOCKER_HOST, DOCKER_CONTEXT, BUILDX_BUILDER, DOCKER_BUILDKIT } = environment;
  if (DOCKER_CONTEXT || BUILDX_BUILDER || DOCKER_BUILDKIT === '0') return undefined;
  const socket = DOCKER_HOST ? /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1] : usualSocket;
  const docker = findOnPath('docker', environment);
  if (socket === undefined || docker === undefined || !isProgram(docker)) return undefined;
  const folder = userFolderOf(environment);
  if (!hasUsualConfig(folder) || !hasUsualBuilder(environment.BUILDX_CONFIG || join(folder, 'buildx'))) {
    return undefined;
  }
  const buildx = findBuildx(folder);
  return buildx === undefined ? undefined : { socket, buildx };
}

/** One that names no context, and no folders for plugins. */
function hasUsualConfig(folder: string): boolean {
  const config = readJson(join(folder, 'config.json'));
  const context = config?.currentContext || 'default';
  return config !== undefined && context === 'default' && config.cliPluginsExtraDirs === undefined;
}

/** `docker buildx use` writes which builder is current, and which are the defaults of their engines. */
function hasUsualBuilder(folder: string): boolean {
  const current = readJson(join(folder, 'current'));
  return current !== undefined && !current.Name && isEmptyFolder(join(folder, 'defaults'));
}

/** Docker takes the first that there is. */
function findBuildx(folder: string): string | undefined {
  const found = [join(folder, 'cli-plugins'), ...pluginFolders]
    .map((one) => join(one, 'docker-buildx'))
    .find((path) => existsSync(path));
  return found !== undefined && isProgram(found) ? found : undefined;
}

/** Empty where there is no such file; undefined for one that cannot be read, or holds something else. */
function readJson(path: string): Readonly<Record<string, unknown>> | undefined {
  const read = () => (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> | null) ?? undefined;
  return orIfMissing(read, {});
}

function isEmptyFolder(folder: string): boolean {
  return orIfMissing(() => readdirSync(folder).length === 0, true) === true;
}

/** What cannot be read for another reason than that it is not there is nobody's usual docker. */
function orIfMissing<T>(read: () => T, missing: T): T | undefined {
  try {
    return read();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing : undefined;
  }
}
