import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DescribeImagesCommand, DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import { buildContextAdapter } from '../../src/adapters/builder/build-context.js';
import { filesAdapter } from '../../src/adapters/files.js';
import type { Config } from '../../src/config/config.js';
import type { RequestEntry } from '../../src/emulator/request-log.js';
import type { CiContext } from '../../src/plan/ci-context.js';
import type { BuilderPort, HeldImage } from '../../src/ports/builder-port.js';
import type { GitState } from '../../src/ports/git-port.js';
import { engineOnly } from './builder-abilities.js';
import { pointAt } from './point-at.js';
import { manifestOf, OCI_MANIFEST, type RegistryClient, registryClient, sha256 } from './push-image.js';
import { type Circumstances, type Incident, ScriptedService, type ScriptedShip } from './scripted-service.js';
import { secretsSeed } from './secrets-seed.js';
import { clientConfig } from './start-test-emulator.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** The commit that is checked out, and what differs from it. */
export interface Checkout {
  readonly commit?: string;
  readonly dirty?: boolean;
  /** A newer commit that contains this one is deployed, where one is. */
  readonly contained?: boolean;
}

/** What is unusual about one ship from source. */
export interface SourceShip extends Checkout {
  readonly image?: Partial<Config['image']>;
  readonly build?: Partial<Config['build']>;
  readonly repository?: Partial<Config['repository']>;
  readonly taskDefinition?: Partial<Config['taskDefinition']>;
  readonly scan?: Partial<Config['scan']>;
  readonly lifecycle?: Partial<Config['lifecycle']>;
  readonly update?: Partial<Config['update']>;
  readonly release?: Config['release'];
  readonly watch?: Partial<Config['watch']>;
  readonly aws?: Partial<Config['aws']>;
  readonly ci?: CiContext;
  readonly dryRun?: boolean;
  /** Of plans that are kept and performed. */
  readonly planning?: Pick<Circumstances, 'onPlan' | 'saved' | 'shownValues' | 'runUrl' | 'work'>;
  /** What happens beside it, by virtual time. */
  readonly incidents?: readonly Incident[];
  /** How often the SDK itself sends a request. */
  readonly attempts?: number;
  /** A real one, instead of one that pushes app.txt. */
  readonly builder?: BuilderPort;
  /** The engine keeps images in containerd, which lets it write caches. */
  readonly containerdStore?: boolean;
  /** The engine tells of the image that it has pushed, with these changes. */
  readonly held?: Partial<HeldImage>;
  /** Happens beside the build. */
  readonly whileBuilding?: () => Promise<unknown>;
  /** Happens in the login; throws what it is refused with. */
  readonly whileLoggingIn?: () => Promise<void>;
}

export interface ImageShip extends ScriptedShip {
  /** Everything that was asked over HTTP, registry included. */
  readonly log: readonly RequestEntry[];
  /** Starts of a builder. */
  readonly builds: number;
  readonly notices: readonly string[];
}

/** A service in virtual time and a project beside it; its "docker" pushes an image whose content is the project's. */
export interface ImageStage {
  readonly service: ScriptedService;
  readonly ecr: ECRClient;
  /** The project's, with a Dockerfile. */
  readonly folder: string;
  /** `127.0.0.1:port` */
  readonly host: string;
  write(path: string, text: string): void;
  ship(change?: SourceShip): Promise<ImageShip>;
  login(): Promise<RegistryClient>;
  /** Tags of the repository's images by digest. */
  tags(repositoryName?: string): Promise<Readonly<Record<string, readonly string[]>>>;
  repository(name?: string): ReturnType<typeof describe>;
  close(): Promise<void>;
}

export const firstCommit = '1'.repeat(40);
export const secondCommit = '2'.repeat(40);

/** `secrets` are those that Secrets Manager has; the account is in eu-central-1 throughout, its registry included. */
export async function imageStage(
  runtimePlatform?: object,
  secrets?: object,
  cluster = 'prod',
): Promise<ImageStage> {
  const seed = secrets === undefined ? {} : { seed: secretsSeed(secrets) };
  const service = await ScriptedService.start({}, { cluster, region: 'eu-central-1', ...seed });
  const { emulator } = service;
  pointAt(emulator);
  const ecr = new ECRClient(clientConfig(emulator));
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-image-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('Dockerfile', 'FROM scratch\nCOPY . /\n');
  write('app.txt', 'one');
  if (runtimePlatform !== undefined) write('task.json', JSON.stringify(definition(runtimePlatform)));
  const login = () => registryClient(ecr, emulator.url);
  const ship: ImageStage['ship'] = async (change = {}) => {
    const from = emulator.requests.entries().length;
    const builder = { builds: 0 };
    const shipped = await service.ship(
      {
        image: 'source',
        rest: (config) => configured(config, change, runtimePlatform === undefined ? undefined : 'task.json'),
      },
      change.incidents ?? [],
      {
        ports: {
          files: filesAdapter(folder),
          context: buildContextAdapter(folder),
          git: {
            inspect: async () => gitState(change),
            refs: async () => ({}),
            isAncestor: async () => change.contained ?? false,
          },
          builder: change.builder ?? pushingBuilder(folder, login, builder, change),
        },
        ...(change.ci === undefined ? {} : { ci: change.ci }),
        dryRun: change.dryRun ?? false,
        ...change.planning,
        ...(change.attempts === undefined ? {} : { attempts: change.attempts }),
      },
    );
    const log = emulator.requests.entries().slice(from);
    return { ...shipped, log, builds: builder.builds, notices: shipped.outcome.notices };
  };
  return {
    service,
    ecr,
    folder,
    host: new URL(emulator.url).host,
    write,
    ship,
    login,
    tags: (name) => tagsOf(ecr, name ?? 'web'),
    repository: (name) => describe(ecr, name ?? 'web'),
    close: async () => {
      ecr.destroy();
      rmSync(folder, { recursive: true });
      await service.close();
    },
  };
}

function definition(runtimePlatform: object): object {
  const container = { name: 'web', image: 'web', memory: 128, essential: true };
  return { family: 'web', containerDefinitions: [container], runtimePlatform };
}

function configured(config: Config, change: SourceShip, file: string | undefined): Config {
  return {
    ...config,
    image: { ...config.image, latest: false, ...change.image },
    build: { ...config.build, ...change.build },
    repository: { ...config.repository, ...change.repository },
    taskDefinition: {
      ...config.taskDefinition,
      ...(file === undefined ? {} : { file }),
      ...change.taskDefinition,
    },
    scan: { ...config.scan, ...change.scan },
    lifecycle: { ...config.lifecycle, ...change.lifecycle },
    update: { ...config.update, ...change.update },
    ...(change.release && { release: change.release }),
    watch: { ...config.watch, ...change.watch },
    aws: { ...config.aws, ...change.aws },
  };
}

function gitState({ commit = firstCommit, dirty = false }: Checkout): GitState {
  const committedAt = commit === firstCommit ? 1_790_000_000 : 1_790_000_100;
  return dirty
    ? { commit, committedAt, changedPaths: ['app.txt'], treeId: 'f'.repeat(40) }
    : { commit, committedAt, changedPaths: [] };
}

/** Builds one layer of the app's text; the configuration carries the platform and the label a real builder sets. */
function pushingBuilder(
  folder: string,
  login: () => Promise<RegistryClient>,
  builder: { builds: number },
  {
    build: { platforms = [] } = {},
    containerdStore = false,
    held,
    whileBuilding,
    whileLoggingIn = async () => undefined,
  }: SourceShip,
): BuilderPort {
  let labels = {};
  let pushed = '';
  const platform = platforms[0] ?? 'linux/amd64';
  const configuration = () => {
    const [os, architecture] = platform.split('/');
    return JSON.stringify({ os, architecture, config: { Labels: labels } });
  };
  return {
    probe: async () => ({
      ...engineOnly,
      buildx: { name: 'default', driver: 'docker', containerdStore },
    }),
    prepare: async () => undefined,
    login: whileLoggingIn,
    findHeld: async () =>
      held && { id: containerdStore ? pushed : sha256(configuration()), platform, ...held },
    privateFolder: () => folder,
    close: async () => undefined,
    run: async ({ argv }) => {
      if (argv[0] !== 'push') {
        builder.builds += 1;
        await whileBuilding?.();
        const revision = argv.find((word) => word.startsWith('org.opencontainers.image.revision='));
        labels = { 'org.opencontainers.image.revision': revision?.split('=')[1] };
        return '';
      }
      const reference = argv.at(-1) ?? '';
      const [, repository = '', tag = ''] = reference.match(/^[^/]+\/(.+):([^:]+)$/) ?? [];
      const text = (await filesAdapter(folder).readText('app.txt')) ?? '';
      pushed = (await pushOne(await login(), repository, tag, configuration(), text)) ?? '';
      return `digest: ${pushed}`;
    },
  };
}

async function pushOne(client: RegistryClient, name: string, tag: string, config: string, text: string) {
  const blobs = [await client.pushBlob(name, config), await client.pushBlob(name, text)] as const;
  const body = manifestOf(blobs[0], [blobs[1]]);
  const headers = { 'content-type': OCI_MANIFEST };
  const pushed = await client.fetch('PUT', `/v2/${name}/manifests/${tag}`, { body, headers });
  if (pushed.status !== 201) throw new Error(await pushed.text());
  return pushed.headers.get('docker-content-digest');
}

async function tagsOf(ecr: ECRClient, repositoryName: string) {
  const { imageDetails = [] } = await ecr.send(new DescribeImagesCommand({ repositoryName }));
  return Object.fromEntries(
    imageDetails.map((one) => [one.imageDigest ?? '', [...(one.imageTags ?? [])].sort()]),
  );
}

async function describe(ecr: ECRClient, name: string) {
  const answer = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }));
  return answer.repositories?.[0];
}
