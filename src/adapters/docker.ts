import { tmpdir } from 'node:os';
import { execa } from 'execa';
import { ShipError } from '../errors.js';
import type { BuilderAbilities, DockerCommand, DockerFailure, DockerPort, RegistryLogin } from '../ports.js';
import { createPrivateConfig } from './docker-config.js';
import { buildFailure } from './docker-failure.js';
import { noteCommand, removeAbandoned, removeLeftovers } from './leftovers.js';

export interface DockerInput {
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Stops a running command. */
  readonly interrupted: AbortSignal;
  /** Told where the private configuration is, so that a later process can remove it if we are killed. */
  readonly onPrivateFolder?: ((folder: string) => void) | undefined;
}

/** The `docker` command line, with a private DOCKER_CONFIG from the first login on. */
export function dockerAdapter(input: DockerInput): DockerPort {
  const session: Session = { ...input, folder: undefined };
  return {
    probe: () => probe(input),
    login: (login) => logIn(session, login),
    run: (command, onOutput, failure) => run(session, command, onOutput, failure),
    privateFolder: () => privateFolderOf(session),
    close: async () => {
      if (session.folder !== undefined) await removeLeftovers(session.folder);
      session.folder = undefined;
      // Here and not at the login, because a run that builds nothing must clean up after a killed one as well.
      await removeAbandoned(tmpdir());
    },
  };
}

/** Milliseconds that docker gets to end a build; after that it is killed. GitHub's runner gives a job 7.5 s. */
const patienceMs = 3000;

interface Session extends DockerInput {
  folder: string | undefined;
}

async function probe({ environment, interrupted }: DockerInput): Promise<BuilderAbilities> {
  const options = { env: environment, extendEnv: false, reject: false, cancelSignal: interrupted } as const;
  const [engine, buildx] = await Promise.all([
    execa('docker', ['version', '--format', '{{.Server.Version}}'], options),
    execa('docker', ['buildx', 'inspect'], options),
  ]);
  if (engine.exitCode === 0) {
    const buildxDriver = buildx.exitCode === 0 ? buildx.stdout.match(/^Driver:\s*(\S+)/m)?.[1] : undefined;
    return buildxDriver === undefined ? {} : { buildxDriver };
  }
  if (engine.code === 'ENOENT') {
    throw new ShipError('builder-missing', 'The docker command is not installed.', {
      remedy:
        'Install Docker Engine with buildx (Debian: docker.io docker-buildx), or deploy an existing image with --image.',
    });
  }
  throw new ShipError('builder-missing', 'Docker is installed, but its engine does not answer.', {
    remedy: 'Start Docker (systemctl start docker), check DOCKER_HOST and that this user may use it.',
    evidence: engine.stderr.trim().split('\n').slice(-2),
  });
}

/** The password goes over stdin only. */
async function logIn(session: Session, { registry, username, password }: RegistryLogin): Promise<void> {
  session.folder ??= await createPrivateConfig(session.environment, tmpdir(), registry);
  session.onPrivateFolder?.(session.folder);
  const argv = ['login', '--username', username, '--password-stdin', registry];
  const result = await start(session, argv, { input: password });
  if (result.exitCode === 0) return;
  throw new ShipError('push-failed', `docker login to ${registry} was refused.`, {
    remedy:
      'Check that the registry is reachable from this machine (proxy, VPC endpoint) and the clock is right.',
    evidence: result.stderr.trim().split('\n').slice(-3),
  });
}

async function run(
  session: Session,
  command: DockerCommand,
  onOutput: (text: string) => void,
  failure: DockerFailure,
): Promise<string> {
  const running = start(session, command.argv, { env: command.env });
  running.all.on('data', (chunk: Buffer) => onOutput(chunk.toString()));
  const result = await running;
  if (result.exitCode === 0) return result.all;
  throw buildFailure(failure, result.all ?? result.shortMessage);
}

interface CommandInput {
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly input?: string;
}

/** Starts `docker`, known to whoever has to end it should we be killed. */
function start(session: Session, argv: readonly string[], { env, input }: CommandInput) {
  const { folder, interrupted, environment, workingDirectory } = session;
  const running = execa('docker', argv, {
    cwd: workingDirectory,
    env: { ...environment, ...env, ...(folder === undefined ? {} : { DOCKER_CONFIG: folder }) },
    extendEnv: false,
    ...(input === undefined ? {} : { input }),
    all: true,
    reject: false,
    cancelSignal: interrupted,
    forceKillAfterDelay: patienceMs,
  });
  if (folder !== undefined) noteCommand(folder, running.pid);
  return running;
}

function privateFolderOf({ folder }: Session): string {
  if (folder === undefined) throw new Error('the private folder is made by the login');
  return folder;
}
