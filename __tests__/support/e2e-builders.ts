import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execaSync } from 'execa';
import { builderAdapter } from '../../src/adapters/builder/builder.js';
import type { BuilderPort } from '../../src/ports/builder-port.js';
import { type ContainersStorage, openContainersStorage } from './containers-storage.js';
import { type ImageStage, imageStage } from './image-stage.js';
import { testResource } from './test-machine.js';

/** A project with the sample app, and the machine's builders to build it with. */
export interface BuilderStage {
  readonly stage: ImageStage;
  /** Builders as somebody has them who has only these tools; the calls are noted. */
  machineWith(tools: readonly Tool[], env?: NodeJS.ProcessEnv): Machine;
  /** The image's configuration, of the platform where there are several. */
  configOf(digest: string | undefined, architecture?: string): Promise<ImageConfiguration>;
  close(): Promise<void>;
}

type Tool = 'docker' | 'podman' | 'buildah';

export interface Machine {
  /** One for each ship. */
  builder(): BuilderPort;
  readonly home: string;
  /** Each call's command line. */
  calls(): readonly string[];
}

interface ImageConfiguration {
  readonly architecture: string;
  readonly created: string;
  readonly config: {
    readonly User?: string;
    readonly Cmd?: readonly string[];
    readonly Labels?: Readonly<Record<string, string>>;
  };
}

export const sampleArgs = () => ({ BASE_IMAGE: testResource('BASE_IMAGE') });

export async function openBuilderStage(): Promise<BuilderStage> {
  const stage = await imageStage();
  const storage = canUseContainers()
    ? await openContainersStorage(join(stage.folder, '..', `containers-${process.pid}`))
    : undefined;
  await storage?.load(testResource('BASE_IMAGE'));
  cpSync(fileURLToPath(new URL('../../sample-app', import.meta.url)), join(stage.folder, 'sample'), {
    recursive: true,
  });
  let machines = 0;
  return {
    stage,
    machineWith: (tools, env = {}) => {
      machines += 1;
      return openMachine(join(stage.folder, `machine-${machines}`), stage.folder, tools, storage, env);
    },
    configOf: (digest, architecture) => readConfig(stage, digest ?? '', architecture),
    close: async () => {
      storage?.close();
      removeImages(stage.host);
      await stage.close();
    },
  };
}

/** Those that were built for the registry, in the machine's engine. */
function removeImages(host: string): void {
  const { stdout } = execaSync('docker', ['images', '--quiet', `${host}/web`]);
  const ids = [...new Set(stdout.split('\n').filter(Boolean))];
  if (ids.length > 0) execaSync('docker', ['image', 'rm', '--force', ...ids], { reject: false });
}

/** Root has podman and buildah installed, and needs no namespaces to run them; elsewhere their tests are skipped. */
export function canUseContainers(): boolean {
  return process.getuid?.() === 0;
}

/** A home, a temp folder and a PATH of their own: what is not named there is not installed. */
function openMachine(
  folder: string,
  workingDirectory: string,
  tools: readonly Tool[],
  storage: ContainersStorage | undefined,
  env: NodeJS.ProcessEnv,
): Machine {
  for (const part of ['bin', 'home']) mkdirSync(join(folder, part), { recursive: true });
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  for (const tool of tools) {
    const program = join(folder, 'bin', tool);
    writeFileSync(
      program,
      `#!/bin/sh\nprintf '%s\\n' "${tool} $*" >> '${calls}'\nexec '${pathOf(tool)}' "$@"\n`,
    );
    chmodSync(program, 0o755);
  }
  const docker = inherited('DOCKER_HOST', 'DOCKER_CONTEXT', 'BUILDX_CONFIG');
  const environment = {
    ...{ PATH: join(folder, 'bin'), ...docker, ...storage?.env },
    HOME: join(folder, 'home'),
    DOCKER_CONFIG: dockerConfig(folder),
    ...env,
  };
  const interrupted = new AbortController().signal;
  return {
    builder: () => builderAdapter({ workingDirectory, environment, interrupted }),
    home: environment.HOME,
    calls: () => readFileSync(calls, 'utf8').trim().split('\n'),
  };
}

/** The user's plugins, without the user's logins. */
function dockerConfig(folder: string): string {
  const path = join(folder, 'docker');
  mkdirSync(path);
  const plugins = join(homedir(), '.docker', 'cli-plugins');
  if (existsSync(plugins)) cpSync(plugins, join(path, 'cli-plugins'), { recursive: true });
  return path;
}

/** A DOCKER_CONFIG in which buildx is broken, which is how docker takes one that is missing. */
export function withoutBuildx(folder: string): string {
  const plugins = join(folder, 'no-buildx', 'cli-plugins');
  mkdirSync(plugins, { recursive: true });
  appendFileSync(join(plugins, 'docker-buildx'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  return join(folder, 'no-buildx');
}

function pathOf(tool: Tool): string {
  if (tool === 'podman') return testResource('PODMAN');
  if (tool === 'buildah') return testResource('BUILDAH');
  return execaSync('sh', ['-c', 'command -v docker']).stdout;
}

function inherited(...names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(names.map((name) => [name, process.env[name]]).filter(([, value]) => value));
}

async function readConfig(
  stage: ImageStage,
  digest: string,
  architecture?: string,
): Promise<ImageConfiguration> {
  const client = await stage.login();
  const get = async (path: string) => (await client.fetch('GET', `/v2/web/${path}`)).json();
  const manifest = (await get(`manifests/${digest}`)) as Manifest;
  const one = manifest.manifests?.find(({ platform }) => platform?.architecture === architecture);
  if (manifest.manifests !== undefined) return readConfig(stage, one?.digest ?? `no ${architecture}`);
  return (await get(`blobs/${manifest.config?.digest}`)) as ImageConfiguration;
}

interface Manifest {
  readonly config?: { readonly digest: string };
  readonly manifests?: readonly {
    readonly digest: string;
    readonly platform?: { readonly architecture: string };
  }[];
}
