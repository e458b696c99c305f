import { tmpdir } from 'node:os';
import { ShipError } from '../../errors.js';
import { blanking } from '../../plan/build/options/blanking.js';
import { isLoopback } from '../../plan/loopback.js';
import type { BuilderCommand, BuilderFailure, BuilderPort, BuilderTool } from '../../ports/builder-port.js';
import type { RegistryLogin } from '../../ports/ecr-port.js';
import { noteCommand, openPrivateFolder, removeAbandoned, removeLeftovers } from '../leftovers.js';
import { type StartedTool, startTool, type ToolEnd, type ToolStart } from '../start-tool.js';
import { unwritable } from '../unwritable.js';
import { askForImage } from './ask-engine.js';
import { buildFailure } from './builder-failure.js';
import { createAuthFile } from './containers-auth.js';
import { createPrivateConfig } from './docker-config.js';
import { probeBuilders } from './probe-builders.js';
import { secretTexts } from './secret-texts.js';
import { usualDocker } from './usual-docker.js';

export interface BuilderInput {
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Stops a running command. */
  readonly interrupted: AbortSignal;
  /** Told where the private configuration is, so that a later process can remove it if we are killed. */
  readonly onPrivateFolder?: ((folder: string) => void) | undefined;
}

/** The builders' command lines, with private logins from the first one on. */
export function builderAdapter(input: BuilderInput): BuilderPort {
  const session: Session = { ...input, folder: undefined, variables: {}, running: new Set() };
  let closing = new AbortController();
  const stopBoth = () => {
    session.interrupted = AbortSignal.any([input.interrupted, closing.signal]);
  };
  stopBoth();
  return {
    probe: (tools) => probeBuilders(session, tools),
    prepare: (login, tool) => prepare(session, login, tool),
    login: (login, tool) => logIn(session, login, tool),
    run: (command, onOutput, failure) => run(session, command, onOutput, failure),
    findHeld: async (reference) => {
      const usual = usualDocker(session.environment);
      const soon = AbortSignal.any([session.interrupted, AbortSignal.timeout(askPatienceMs)]);
      return usual && askForImage(usual.socket, reference, soon);
    },
    privateFolder: () => privateFolderOf(session),
    close: async () => {
      // A tool that does not answer, or builds what is refused, would keep a run that has no use for it.
      closing.abort();
      await Promise.all([...session.running].map(({ ended }) => ended));
      closing = new AbortController();
      stopBoth();
      if (session.folder !== undefined) await removeLeftovers(session.folder);
      session.folder = undefined;
      // Here and not at the login, because a run that builds nothing must clean up after a killed one as well.
      await removeAbandoned(tmpdir());
    },
  };
}

/** Milliseconds that a builder gets to end a build; after that it is killed. GitHub's runner gives a job 7.5 s. */
const patienceMs = 3000;

/** Milliseconds that an engine gets to tell what a registry could be asked as well. */
const askPatienceMs = 1000;

interface Session extends BuilderInput {
  interrupted: AbortSignal;
  readonly running: Set<StartedTool>;
  folder: string | undefined;
  /** Where the tool finds its login. */
  variables: Readonly<Record<string, string>>;
}

async function prepare(session: Session, login: RegistryLogin | undefined, tool: BuilderTool): Promise<void> {
  if (session.folder !== undefined) return;
  session.folder = await makeFolder(session, login);
  session.onPrivateFolder?.(session.folder);
  if (login !== undefined) session.variables = await loginVariables(session, session.folder, login, tool);
}

async function makeFolder({ environment }: Session, login: RegistryLogin | undefined): Promise<string> {
  if (login !== undefined) return createPrivateConfig(environment, tmpdir(), login);
  try {
    return openPrivateFolder(tmpdir(), 'docker');
  } catch (error) {
    throw unwritable(error, tmpdir());
  }
}

/** The password goes over stdin only. */
async function logIn(session: Session, login: RegistryLogin, tool: BuilderTool): Promise<void> {
  const { registry, username, password } = login;
  await prepare(session, login, tool);
  const plain = tool !== 'docker' && isLoopback(registry) ? ['--tls-verify=false'] : [];
  const argv = ['login', ...plain, '--username', username, '--password-stdin', registry];
  const result = await start(session, { tool, argv, env: {} }, { input: password });
  if (result.exitCode === 0) return;
  throw new ShipError('push-failed', `${tool} login to ${registry} failed.`, {
    remedy:
      'Check that the registry is reachable from this machine (proxy, VPC endpoint) and the clock is right.',
    evidence: result.stderr.trim().split('\n').slice(-3),
  });
}

async function loginVariables(
  { environment }: Session,
  folder: string,
  login: RegistryLogin,
  tool: BuilderTool,
): Promise<Session['variables']> {
  if (tool === 'docker') return { DOCKER_CONFIG: folder };
  return { REGISTRY_AUTH_FILE: await createAuthFile(environment, folder, login) };
}

async function run(
  session: Session,
  command: BuilderCommand,
  onOutput: (text: string) => void,
  failure: BuilderFailure,
): Promise<string> {
  const { push, end, all } = blanking(await secretTexts(command.secrets ?? [], session));
  const tell = (text: string) => text !== '' && onOutput(text);
  const result = await start(session, command, { onOutput: (text) => tell(push(text)) });
  tell(end());
  if (result.exitCode === 0) return all(result.all);
  throw buildFailure(failure, all(result.all));
}

/** Runs a tool, known to whoever has to end it should we be killed. */
async function start(
  session: Session,
  command: BuilderCommand,
  talk: Pick<ToolStart, 'input' | 'onOutput'>,
): Promise<ToolEnd> {
  const { folder, variables, interrupted, environment, workingDirectory, running } = session;
  const { program, argv } = programOf(command, environment);
  const started = startTool(program, argv, {
    ...talk,
    folder: workingDirectory,
    env: { ...environment, ...command.env, ...variables },
    interrupted,
    patienceMs,
  });
  if (folder !== undefined) noteCommand(folder, started.pid);
  running.add(started);
  const ended = await started.ended;
  running.delete(started);
  return ended;
}

/** docker starts buildx twice, once to be told what it is; where it is sure which one that would be, it is started at once. */
function programOf({ tool, argv }: BuilderCommand, environment: NodeJS.ProcessEnv) {
  const [word, ...others] = argv;
  const usual = tool === 'docker' && word === 'buildx' ? usualDocker(environment) : undefined;
  return usual === undefined ? { program: tool, argv } : { program: usual.buildx, argv: others };
}

function privateFolderOf({ folder }: Session): string {
  if (folder === undefined) throw new Error('the private folder is made by the login');
  return folder;
}
