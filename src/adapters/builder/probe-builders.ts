import type { BuilderAbilities, BuilderTool, BuildxAbilities } from '../../ports/builder-port.js';
import { askTool } from '../ask-tool.js';
import { askEngine } from './ask-engine.js';
import type { BuilderInput } from './builder.js';
import { checkUserConfig } from './docker-config.js';
import { usualDocker } from './usual-docker.js';

type ProbeInput = Pick<BuilderInput, 'environment' | 'interrupted'>;

/** Asks the tools whether they answer, all at once; one that is not installed is simply not there. */
export async function probeBuilders(
  input: ProbeInput,
  tools: readonly BuilderTool[],
): Promise<BuilderAbilities> {
  const found = await Promise.all(tools.map((tool) => probes[tool](input)));
  return Object.assign({}, ...found, { trouble: Object.assign({}, ...found.map(({ trouble }) => trouble)) });
}

const probes: Readonly<Record<BuilderTool, (input: ProbeInput) => Promise<BuilderAbilities>>> = {
  docker: probeDocker,
  podman: async (input) => {
    const { text, trouble } = await ask(input, 'podman', ['version', '--format', '{{.Client.Version}}']);
    return { ...(text === undefined ? { ...inTrouble('podman', trouble) } : { podman: text }) };
  },
  buildah: async (input) => {
    const { text, trouble } = await ask(input, 'buildah', ['--version']);
    return text === undefined ? inTrouble('buildah', trouble) : { buildah: numberIn(text) };
  },
};

async function probeDocker(input: ProbeInput): Promise<BuilderAbilities> {
  return (await probeUsual(input)) ?? probeAny(input);
}

/** The engine's own builder needs no docker to be asked, where four programs would start to answer. */
async function probeUsual({ environment, interrupted }: ProbeInput): Promise<BuilderAbilities | undefined> {
  const usual = usualDocker(environment);
  const engine = usual && (await askEngine(usual.socket, interrupted));
  if (engine === undefined) return undefined;
  const { version, containerdStore } = engine;
  return { engine: version, buildx: { name: 'default', driver: 'docker', containerdStore } };
}

async function probeAny(input: ProbeInput): Promise<BuilderAbilities> {
  const [engine, inspected] = await Promise.all([
    ask(input, 'docker', ['version', '--format', '{{.Server.Version}}']),
    ask(input, 'docker', ['buildx', 'inspect']),
  ]);
  if (engine.text !== undefined) await checkUserConfig(input.environment);
  const buildx = inspected.text === undefined ? undefined : readBuildx(inspected.text);
  return {
    ...(engine.text === undefined ? inTrouble('docker', engine.trouble) : { engine: engine.text }),
    ...(buildx === undefined ? {} : { buildx }),
    ...(input.environment.DOCKER_BUILDKIT === '0' ? { isLegacy: true } : {}),
  };
}

interface Answer {
  readonly text?: string;
  /** Last words of a tool that is installed. */
  readonly trouble?: readonly string[];
}

async function ask(
  { environment, interrupted }: ProbeInput,
  tool: BuilderTool,
  argv: readonly string[],
): Promise<Answer> {
  const { answer } = askTool(tool, argv, { env: environment, interrupted });
  const { exitCode, stdout, stderr, isMissing } = await answer;
  if (exitCode === 0) return { text: stdout.trim() };
  return isMissing ? {} : { trouble: stderr.trim().split('\n').slice(-2) };
}

function inTrouble(tool: BuilderTool, trouble: readonly string[] | undefined): BuilderAbilities {
  return trouble === undefined ? {} : { trouble: { [tool]: trouble } };
}

/** The builder as `docker buildx inspect` shows it; only a worker on containerd has a namespace there. */
function readBuildx(text: string): BuildxAbilities | undefined {
  const driver = text.match(/^Driver:\s*(\S+)/m)?.[1];
  if (driver === undefined) return undefined;
  const buildKit = text.match(/^Build[Kk]it(?: version)?:\s*v?(\d\S*)/m)?.[1];
  return {
    name: text.match(/^Name:\s*(\S+)/m)?.[1] ?? 'default',
    driver,
    ...(buildKit === undefined ? {} : { buildKit }),
    containerdStore: /worker\.containerd\.namespace:/.test(text),
  };
}

function numberIn(text: string): string {
  return text.match(/\d+\.\d+(?:\.\d+)?/)?.[0] ?? text;
}
