import {
  type ContainerDefinition,
  CreateClusterCommand,
  CreateServiceCommand,
  type CreateServiceCommandInput,
  ECSClient,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { awsPorts } from '../../src/adapters/aws/aws-ports.js';
import { openSession } from '../../src/adapters/aws/aws-session.js';
import { blobCopyAdapter } from '../../src/adapters/builder/blob-copy.js';
import { filesAdapter } from '../../src/adapters/files.js';
import type { Config } from '../../src/config/config.js';
import { withoutUnset } from '../../src/config/without-unset.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { EmulatorOptions } from '../../src/emulator/emulator-options.js';
import type { FaultRule } from '../../src/emulator/faults/fault-rule.js';
import { seededRandom } from '../../src/emulator/faults/seeded-random.js';
import type { ScriptRule } from '../../src/emulator/runtimes/scripted-rules.js';
import { ScriptedRuntime } from '../../src/emulator/runtimes/scripted-runtime.js';
import { VirtualClock } from '../../src/emulator/virtual-clock.js';
import type { Outcome } from '../../src/outcome.js';
import type { CiContext } from '../../src/plan/ci-context.js';
import type { SavedService } from '../../src/plan/saved-plan.js';
import type { BuilderPort } from '../../src/ports/builder-port.js';
import type { ClockPort } from '../../src/ports/clock-port.js';
import type { Ports } from '../../src/ports.js';
import type { ReportEvent } from '../../src/report/report-event.js';
import { ship, type Work } from '../../src/ship.js';
import { defaultConfig, imageConfig } from './default-config.js';
import { clientConfig, startTestEmulator } from './start-test-emulator.js';

/** How a ship in virtual time went. */
export interface ScriptedShip {
  readonly outcome: Outcome;
  readonly events: readonly ReportEvent[];
  /** `ecs.UpdateService` and so on, in order. */
  readonly requests: readonly string[];
  /** Virtual seconds from UpdateService's answer to the verdict. */
  readonly seconds: number;
}

/** What happens beside the ship, at a virtual second after it began. */
export interface Incident {
  readonly atSecond: number;
  readonly happen: (service: ScriptedService) => Promise<unknown>;
}

/** What is unusual about the machine that ships, and about AWS while it does. */
export interface Circumstances {
  readonly ports?: Partial<Ports>;
  /** How far the machine's clock is ahead of AWS's. */
  readonly aheadMs?: number;
  /** Strike from the moment the watch begins. */
  readonly faults?: readonly FaultRule[];
  readonly faultSeed?: number;
  /** How often the SDK itself sends a request; one leaves every failure to the watch. */
  readonly attempts?: number;
  readonly dryRun?: boolean;
  readonly ci?: CiContext;
  readonly runUrl?: string;
  /** Environment variables whose values may be shown. */
  readonly shownValues?: readonly string[];
  /** Told of a dry run's plan. */
  readonly onPlan?: (plan: SavedService) => Promise<void>;
  /** The plan to perform. */
  readonly saved?: SavedService;
  /** What is done in place of a ship. */
  readonly work?: Work;
}

/** A service `web` of two tasks, stable on `example/web:1`, in virtual time behind the real SDK. */
export class ScriptedService {
  readonly emulator: Emulator;
  readonly clock: VirtualClock;
  readonly runtime: ScriptedRuntime;
  readonly ecs: ECSClient;
  /** The cluster's name. */
  readonly cluster: string;
  #controller = new AbortController();

  private constructor(emulator: Emulator, clock: VirtualClock, runtime: ScriptedRuntime, cluster: string) {
    this.emulator = emulator;
    this.clock = clock;
    this.runtime = runtime;
    this.cluster = cluster;
    this.ecs = new ECSClient(clientConfig(emulator));
  }

  static async start(
    change: Partial<CreateServiceCommandInput> = {},
    { cluster = 'prod', ...options }: Partial<EmulatorOptions> & { readonly cluster?: string } = {},
  ): Promise<ScriptedService> {
    // Near the machine's time: the SDK takes a far-off Date header for clock skew and tries a refusal again.
    const clock = new VirtualClock(Date.now());
    let runtime: ScriptedRuntime | undefined;
    const emulator = await startTestEmulator({
      clock,
      runtime: ({ images }) => {
        runtime = new ScriptedRuntime(clock, images);
        return runtime;
      },
      ...options,
    });
    const service = new ScriptedService(emulator, clock, runtime as unknown as ScriptedRuntime, cluster);
    await service.#create(change);
    return service;
  }

  async #create(change: Partial<CreateServiceCommandInput>): Promise<void> {
    await this.ecs.send(new CreateClusterCommand({ clusterName: this.cluster }));
    await this.register('example/web:1');
    await this.ecs.send(
      new CreateServiceCommand({
        cluster: this.cluster,
        serviceName: 'web',
        taskDefinition: 'web',
        desiredCount: 2,
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
        ...change,
      }),
    );
    this.clock.advance(120_000);
  }

  /** A revision of `example/web:1` with a managed EBS volume, deployed. */
  async attachVolume(): Promise<void> {
    await this.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'web',
        containerDefinitions: [{ name: 'web', image: 'example/web:1', memory: 128, essential: true }],
        volumes: [{ name: 'data', configuredAtLaunch: true }],
      }),
    );
    const managedEBSVolume = { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 10 };
    await this.ecs.send(
      new UpdateServiceCommand({
        ...{ cluster: this.cluster, service: 'web', taskDefinition: 'web' },
        volumeConfigurations: [{ name: 'data', managedEBSVolume }],
      }),
    );
    this.clock.advance(120_000);
  }

  /** `change` alters the only container, `tags` are those of the revision. */
  async register(
    image: string,
    change: Partial<ContainerDefinition> = {},
    tags: Record<string, string> = {},
  ): Promise<string> {
    const containerDefinitions = [{ name: 'web', image, memory: 128, essential: true, ...change }];
    const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
    const command = new RegisterTaskDefinitionCommand({
      family: 'web',
      containerDefinitions,
      ...(list.length === 0 ? {} : { tags: list }),
    });
    return (await this.ecs.send(command)).taskDefinition?.taskDefinitionArn ?? '';
  }

  script(...rules: readonly ScriptRule[]): void {
    this.runtime.script(...rules);
  }

  /** Interrupts the ship that is under way. */
  interrupt(): void {
    this.#controller.abort();
  }

  /** Ships `example/web:2` (or another image) with virtual sleeps. */
  async ship(
    config: ConfigChange = {},
    incidents: readonly Incident[] = [],
    circumstances: Circumstances = {},
  ): Promise<ScriptedShip> {
    const events: ReportEvent[] = [];
    const from = this.emulator.requests.entries().length;
    const { attempts: maxAttempts, dryRun = false, work = ship } = circumstances;
    const aws = { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] };
    const session = openSession({ aws, ...(maxAttempts === undefined ? {} : { maxAttempts }) });
    this.#controller = new AbortController();
    const outcome = await work({
      config: configOf({ cluster: this.cluster, ...config }),
      ports: this.#ports(session, incidents, circumstances),
      report: (event) => {
        events.push(event);
        if (event.kind === 'stage-started' && event.stage === 'watch') this.#strike(circumstances);
      },
      interrupted: this.#controller.signal,
      dryRun,
      ...withoutUnset({
        ci: circumstances.ci,
        runUrl: circumstances.runUrl,
        shownValues: circumstances.shownValues,
        onPlan: circumstances.onPlan,
        saved: circumstances.saved,
      }),
    });
    session.close();
    this.emulator.faults.clear();
    const watch = events.find((event) => event.kind === 'stage-started' && event.stage === 'watch');
    const now = this.clock.now() + (circumstances.aheadMs ?? 0);
    const seconds = watch === undefined ? 0 : (now - watch.at) / 1000;
    const requests = this.emulator.requests
      .entries()
      .slice(from)
      .map((entry) => `${entry.operation}`);
    return { outcome, events, requests, seconds };
  }

  #strike({ faults = [], faultSeed }: Circumstances): void {
    if (faultSeed !== undefined) this.emulator.faults.reseed(faultSeed);
    this.emulator.faults.add(faults);
  }

  #ports(
    session: ReturnType<typeof openSession>,
    incidents: readonly Incident[],
    { ports, aheadMs = 0 }: Circumstances,
  ): Ports {
    return {
      ...awsPorts(session),
      files: filesAdapter('/nowhere'),
      git: { inspect: async () => undefined, refs: async () => ({}), isAncestor: async () => undefined },
      context: { read: async () => [], measure: async () => undefined },
      registry: blobCopyAdapter(new AbortController().signal),
      builder: noBuilder,
      clock: this.#virtualClock(incidents, aheadMs),
      random: seededRandom(1),
      ...ports,
    };
  }

  /** Sleeping moves the emulator's clock; incidents happen when their second comes, and an interrupt ends the sleep. */
  #virtualClock(incidents: readonly Incident[], aheadMs: number): ClockPort {
    const start = this.clock.now();
    const open = [...incidents].sort((a, b) => a.atSecond - b.atSecond);
    const sleep = async (ms: number, signal?: AbortSignal) => {
      const end = this.clock.now() + ms;
      for (let next = open[0]; next !== undefined && start + next.atSecond * 1000 <= end; next = open[0]) {
        this.clock.advance(Math.max(0, start + next.atSecond * 1000 - this.clock.now()));
        open.shift();
        await this.#undisturbed(next);
        if (signal?.aborted) return;
      }
      this.clock.advance(Math.max(0, end - this.clock.now()));
    };
    return { now: () => this.clock.now() + aheadMs, sleep };
  }

  /** No fault keeps an incident from happening. */
  async #undisturbed({ atSecond, happen }: Incident): Promise<void> {
    const { faults } = this.emulator;
    const standing = faults.list().filter(({ spent }) => !spent);
    faults.clear();
    await happen(this);
    faults.reseed(atSecond + 1);
    faults.add(
      standing.map(({ rule, since }) =>
        rule.forSeconds === undefined
          ? rule
          : { ...rule, forSeconds: rule.forSeconds - (this.clock.now() - since) / 1000 },
      ),
    );
  }

  async close(): Promise<void> {
    this.ecs.destroy();
    await this.emulator.close();
  }
}

export interface ConfigChange {
  /** An image reference; `source` builds one. */
  readonly image?: string;
  readonly timeoutMs?: number;
  readonly watch?: Partial<Config['watch']>;
  readonly update?: Partial<Config['update']>;
  readonly scan?: Partial<Config['scan']>;
  readonly lifecycle?: Partial<Config['lifecycle']>;
  /** Said last, of any part. */
  readonly rest?: (config: Config) => Config;
  readonly service?: string;
  readonly cluster?: string;
}

function configOf(change: ConfigChange): Config {
  const { rest = (config) => config } = change;
  return rest({
    aws: { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] },
    target: { cluster: change.cluster ?? 'prod', service: change.service ?? 'web' },
    image: imageConfig({
      latest: true,
      ...(change.image === 'source' ? {} : { reference: change.image ?? 'example/web:2' }),
    }),
    build: defaultConfig.build,
    repository: defaultConfig.repository,
    scan: { ...defaultConfig.scan, gate: 'off', ...change.scan },
    lifecycle: { mode: 'auto', keepImages: 10, untaggedDays: 1, ...change.lifecycle },
    taskDefinition: defaultConfig.taskDefinition,
    update: { forceNewDeployment: false, allowOlder: false, ...change.update },
    watch: {
      timeoutMs: change.timeoutMs ?? 1_800_000,
      noProgressTimeoutMs: 600_000,
      onFailure: 'wait',
      onCancel: 'leave',
      ...change.watch,
    },
  });
}

const refuse = () => Promise.reject(new Error('this ship needs no builder'));

const noBuilder: BuilderPort = {
  probe: refuse,
  prepare: refuse,
  login: refuse,
  findHeld: refuse,
  run: refuse,
  privateFolder: () => '/nowhere',
  close: async () => undefined,
};
