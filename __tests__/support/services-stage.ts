import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  CreateServiceCommand,
  type CreateServiceCommandInput,
  DescribeServicesCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { awsPorts } from '../../src/adapters/aws/aws-ports.js';
import { type AwsSession, openSession } from '../../src/adapters/aws/aws-session.js';
import { blobCopyAdapter } from '../../src/adapters/builder/blob-copy.js';
import { buildContextAdapter } from '../../src/adapters/builder/build-context.js';
import { filesAdapter } from '../../src/adapters/files.js';
import { seededRandom } from '../../src/emulator/faults/seeded-random.js';
import type { RequestEntry } from '../../src/emulator/request-log.js';
import { configured, type ServiceTask } from '../../src/frontends/verbs/service-verb.js';
import type { Outcome, Verdict } from '../../src/outcome.js';
import type { BuilderPort } from '../../src/ports/builder-port.js';
import type { Ports } from '../../src/ports.js';
import type { ReportEvent } from '../../src/report/report-event.js';
import type { ServicesReport } from '../../src/report/services/services-report.js';
import type { ServicesOutcome } from '../../src/services-outcome.js';
import { shipServices } from '../../src/ship-services.js';
import { engineOnly } from './builder-abilities.js';
import { pointAt } from './point-at.js';
import { manifestOf, OCI_MANIFEST, type RegistryClient, registryClient } from './push-image.js';
import { readRun } from './read-config.js';
import { ScriptedService } from './scripted-service.js';
import { SharedClock } from './shared-clock.js';
import { clientConfig } from './start-test-emulator.js';

export interface NamedEvent {
  readonly name: string;
  readonly event: ReportEvent;
}

/** How a ship of several services went. */
export interface ServicesShip {
  readonly outcome: ServicesOutcome;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly events: readonly NamedEvent[];
  readonly log: readonly RequestEntry[];
  /** Operations of AWS that were asked for, each as often as it was. */
  readonly operations: readonly string[];
  /** References that were built, in the order in which their builds began. */
  readonly builds: readonly string[];
  /** Builds that went on at a time, at the most. */
  readonly mostBuilds: number;
}

export interface ServicesCircumstances {
  readonly dryRun?: boolean;
  readonly proof?: 'planned' | 'offline';
  readonly explicit?: Readonly<Record<string, string>>;
  /** Sees every event; may interrupt. */
  readonly onEvent?: (event: NamedEvent, interrupt: () => void) => void;
  readonly ports?: (ports: Ports, name: string) => Ports;
  /** What is done in place of a ship. */
  readonly task?: ServiceTask;
}

/** Services `web`, `api` and `worker` of the cluster `prod`, each stable on the first revision of its family. */
export class ServicesStage {
  readonly service: ScriptedService;
  readonly ecr: ECRClient;
  readonly folder: string;

  private constructor(service: ScriptedService) {
    this.service = service;
    this.ecr = new ECRClient(clientConfig(service.emulator));
    this.folder = mkdtempSync(join(tmpdir(), 'ecs-ship-services-'));
  }

  static async start(change: Partial<CreateServiceCommandInput> = {}): Promise<ServicesStage> {
    const stage = new ServicesStage(await ScriptedService.start(change, { region: 'eu-central-1' }));
    pointAt(stage.service.emulator);
    for (const name of ['api', 'worker']) await stage.#create(name, change);
    stage.service.clock.advance(120_000);
    stage.write('Dockerfile', 'FROM scratch\n');
    return stage;
  }

  async #create(name: string, change: Partial<CreateServiceCommandInput>): Promise<void> {
    const container = { name, image: `example/${name}:1`, memory: 128, essential: true };
    const { ecs } = this.service;
    await ecs.send(new RegisterTaskDefinitionCommand({ family: name, containerDefinitions: [container] }));
    await ecs.send(
      new CreateServiceCommand({
        cluster: 'prod',
        serviceName: name,
        taskDefinition: name,
        desiredCount: 2,
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
        ...change,
      }),
    );
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Ships what an ecs-ship.yml says, in virtual time. */
  async ship(text: string, circumstances: ServicesCircumstances = {}): Promise<ServicesShip> {
    const { explicit = {}, dryRun = false, onEvent = () => undefined } = circumstances;
    const file = { path: 'ecs-ship.yml', text };
    const asked = readRun({ frontEnd: 'cli', explicit, env: {}, file });
    const { task } = circumstances;
    const { services } = task === undefined ? asked : configured(asked, task);
    const work = await task?.work();
    if (services === undefined) throw new Error('the file names no services');
    const { emulator } = this.service;
    const from = emulator.requests.entries().length;
    const controller = new AbortController();
    const events: NamedEvent[] = [];
    const told = (event: NamedEvent) => {
      events.push(event);
      onEvent(event, () => controller.abort());
    };
    const session = openSession({
      aws: { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] },
      interrupted: controller.signal,
    });
    const clock = new SharedClock(this.service.clock, emulator);
    const builds = { started: [] as string[], going: 0, most: 0 };
    const outcome = await shipServices({
      services,
      clock,
      portsFor: ({ name }) => {
        const ports = this.#ports(session, clock, builds);
        return circumstances.ports?.(ports, name) ?? ports;
      },
      report: reportTo(told),
      interrupted: controller.signal,
      dryRun: dryRun || circumstances.proof !== undefined,
      proof: circumstances.proof,
      ...(work && { work }),
    });
    session.close();
    const log = emulator.requests.entries().slice(from);
    return {
      outcome,
      verdicts: Object.fromEntries(outcome.services.map((one) => [one.name, one.outcome.verdict])),
      outcomes: Object.fromEntries(outcome.services.map((one) => [one.name, one.outcome])),
      events,
      log,
      operations: log.map(({ operation, method, path }) => operation ?? `${method} ${path}`),
      builds: builds.started,
      mostBuilds: builds.most,
    };
  }

  #ports(session: AwsSession, clock: SharedClock, builds: Builds): Ports {
    return {
      ...awsPorts(session),
      files: filesAdapter(this.folder),
      git: {
        inspect: async () => ({ commit: '1'.repeat(40), committedAt: 1_790_000_000, changedPaths: [] }),
        refs: async () => ({}),
        isAncestor: async () => false,
      },
      context: buildContextAdapter(this.folder),
      registry: blobCopyAdapter(new AbortController().signal),
      builder: pushingBuilder(() => registryClient(this.ecr, this.service.emulator.url), clock, builds),
      clock,
      random: seededRandom(1),
    };
  }

  /** What somebody else does: another image for a service. */
  async deploy(name: string, image: string): Promise<void> {
    const { ecs } = this.service;
    const container = { name, image, memory: 128, essential: true };
    await ecs.send(new RegisterTaskDefinitionCommand({ family: name, containerDefinitions: [container] }));
    await ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: name, taskDefinition: name }));
  }

  /** The revision that each service runs, by its deployments; a rollout under way has two. */
  async revisions(): Promise<Readonly<Record<string, readonly string[]>>> {
    const { services = [] } = await this.service.ecs.send(
      new DescribeServicesCommand({ cluster: 'prod', services: ['web', 'api', 'worker'] }),
    );
    return Object.fromEntries(
      services.map(({ serviceName = '', deployments = [] }) => [
        serviceName,
        deployments.map(({ taskDefinition, rolloutState }) =>
          [taskDefinition?.split('/').at(-1), ...(rolloutState === 'COMPLETED' ? [] : [rolloutState])].join(
            ' ',
          ),
        ),
      ]),
    );
  }

  /** Tags of a repository's images by digest. */
  async tags(repositoryName: string): Promise<Readonly<Record<string, readonly string[]>>> {
    const { imageDetails = [] } = await this.ecr.send(new DescribeImagesCommand({ repositoryName }));
    return Object.fromEntries(
      imageDetails.map((one) => [one.imageDigest ?? '', [...(one.imageTags ?? [])].sort()]),
    );
  }

  async close(): Promise<void> {
    this.ecr.destroy();
    rmSync(this.folder, { recursive: true });
    await this.service.close();
  }
}

interface Builds {
  readonly started: string[];
  going: number;
  most: number;
}

function reportTo(told: (event: NamedEvent) => void): ServicesReport {
  return {
    begin: () => undefined,
    of: (name) => (event) => told({ name, event }),
    notice: () => undefined,
    end: () => undefined,
  };
}

/** A "docker" whose builds take ten virtual seconds; an image's content is its reference. */
function pushingBuilder(
  login: () => Promise<RegistryClient>,
  clock: SharedClock,
  builds: Builds,
): BuilderPort {
  return {
    probe: async () => engineOnly,
    prepare: async () => undefined,
    login: async () => undefined,
    findHeld: async () => undefined,
    privateFolder: () => '/nowhere',
    close: async () => undefined,
    run: async ({ argv }) => {
      const reference = argv[0] === 'push' ? (argv.at(-1) ?? '') : tagIn(argv);
      if (argv[0] === 'push') return `digest: ${await push(await login(), reference)}`;
      builds.started.push(reference);
      builds.going += 1;
      builds.most = Math.max(builds.most, builds.going);
      await clock.sleep(10_000);
      builds.going -= 1;
      return '';
    },
  };
}

function tagIn(argv: readonly string[]): string {
  return argv[argv.indexOf('--tag') + 1] ?? '';
}

async function push(client: RegistryClient, reference: string): Promise<string> {
  const [, repository = '', tag = ''] = reference.match(/^[^/]+\/(.+):([^:]+)$/) ?? [];
  const config = JSON.stringify({ os: 'linux', architecture: 'amd64', config: { Labels: { tag } } });
  const blobs = [
    await client.pushBlob(repository, config),
    await client.pushBlob(repository, reference),
  ] as const;
  const headers = { 'content-type': OCI_MANIFEST };
  const body = manifestOf(blobs[0], [blobs[1]]);
  const pushed = await client.fetch('PUT', `/v2/${repository}/manifests/${tag}`, { body, headers });
  if (pushed.status !== 201) throw new Error(await pushed.text());
  return `${pushed.headers.get('docker-content-digest')}`;
}
