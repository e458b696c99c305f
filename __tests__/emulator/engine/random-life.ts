import type { CreateServiceRequest, DeploymentConfiguration } from '@aws-sdk/client-ecs';
import type { Journal } from '../../../src/emulator/persistence/journal.js';
import { noJournal } from '../../../src/emulator/persistence/no-journal.js';
import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import { PlayedHooks } from './played-hooks.js';
import { PlayedTraffic, SHIFTING } from './played-traffic.js';
import { seeded } from './seeded.js';
import { VirtualEcs } from './virtual-ecs.js';

const CHECKED = { healthCheck: { command: ['CMD', 'true'], interval: 5 } };
const PERCENTS = [
  [100, 200],
  [50, 200],
  [50, 100],
  [0, 100],
  [100, 150],
  [75, 125],
] as const;

/** Every even revision goes wrong, each in its own way; some odd ones lose tasks later. */
const RULES: ScriptRule[] = [
  { image: 'app:2', script: { exit: { code: 1, after: 1 } } },
  { image: 'app:4', script: { pullError: 'not found' } },
  { image: 'app:6', script: { unhealthyAfter: 5 } },
  { image: 'app:8', script: { probes: [{ from: 0, answer: { status: 500 } }] } },
  { image: 'app:10', script: { healthyAfter: 400 } },
  { image: 'app:3', first: 2, script: { healthyAfter: 5, exit: { code: 1, after: 90 } } },
  { image: 'app:5', first: 2, script: { healthyAfter: 5, unhealthyAfter: 60, stop: { takes: 15 } } },
];

const ANSWERS = [
  { hookStatus: 'SUCCEEDED' },
  { hookStatus: 'IN_PROGRESS', callBackDelay: 7 },
  { hookStatus: 'FAILED' },
];

/** One random life of a service in virtual time: updates, failures, scaling, stops, alarms, pauses, rollbacks. */
export class RandomLife {
  ecs: VirtualEcs;
  readonly traffic = new PlayedTraffic();
  readonly #random: () => number;
  readonly #steps: readonly (() => void)[];
  readonly #hooks: PlayedHooks;
  readonly #journal: () => Journal;

  /** `journal` is opened again at every restart. */
  constructor(seed: number, journal: () => Journal = () => noJournal) {
    this.#journal = journal;
    this.#random = seeded(seed);
    this.#hooks = new PlayedHooks(...Array.from({ length: 30 }, () => this.#pick(ANSWERS) ?? {}), {
      hookStatus: 'SUCCEEDED',
    });
    this.ecs = new VirtualEcs(RULES, seed, { traffic: this.traffic, hooks: this.#hooks, journal: journal() });
    this.ecs.register(CHECKED);
    const balanced = this.#random() < 0.6 ? SHIFTING : {};
    const input: Partial<CreateServiceRequest> = { desiredCount: 1 + this.#below(5), ...balanced };
    this.ecs.create({ ...input, deploymentConfiguration: this.#configuration() });
    this.#steps = [
      () => this.#deploy(),
      () => this.#deploy(),
      () => this.ecs.update({ forceNewDeployment: true }),
      () => this.ecs.update({ desiredCount: this.#below(6) }),
      () => this.#stopTask(),
      () => this.#rollBack(),
      () => this.ecs.alarms.set('errors', this.#random() < 0.5 ? 'ALARM' : 'OK'),
      () => this.answerPauses(this.#random() < 0.7 ? 'CONTINUE' : 'ROLLBACK'),
      () => this.ecs.update({ deploymentConfiguration: this.#configuration() }),
    ];
  }

  /** Something happens; answers how many seconds pass until the next thing. */
  step(): number {
    this.#steps[this.#below(this.#steps.length)]?.();
    return 1 + this.#below(30);
  }

  /** The emulator is killed and started again with what its journal has. */
  restart(): void {
    const { clock, alarms, images, ecs: old } = this.ecs;
    old.engine.close();
    const parts = { clock, alarms, images, traffic: this.traffic, hooks: this.#hooks };
    this.ecs = new VirtualEcs(RULES, this.#below(1_000_000_000), { ...parts, journal: this.#journal() });
  }

  /** Everything is well again: a good revision, no alarm, no pause, room to move. */
  recover(): void {
    this.ecs.alarms.set('errors', 'OK');
    this.answerPauses('CONTINUE');
    const revision = this.ecs.register(CHECKED);
    this.ecs.runtime.script({ taskDefinition: revision.split('/')[1] ?? '', script: {} });
    const deploymentConfiguration = {
      strategy: 'ROLLING' as const,
      minimumHealthyPercent: 50,
      maximumPercent: 200,
      lifecycleHooks: [],
      earlySuccessCriteria: { enable: false },
    };
    this.ecs.update({ taskDefinition: revision, deploymentConfiguration });
  }

  answerPauses(action: 'CONTINUE' | 'ROLLBACK'): void {
    for (const { serviceDeploymentArn, lifecycleHookDetails = [], status } of this.ecs.serviceDeployments()) {
      for (const { hookId, status: waiting } of lifecycleHookDetails) {
        if (waiting !== 'AWAITING_ACTION' || status !== 'IN_PROGRESS') continue;
        this.ecs.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action });
        if (action === 'ROLLBACK') return;
      }
    }
  }

  #deploy(): void {
    this.ecs.register(CHECKED);
    this.ecs.update({
      taskDefinition: 'web',
      ...(this.#random() < 0.5 && { deploymentConfiguration: this.#configuration() }),
    });
  }

  #stopTask(): void {
    const victim = this.#pick(this.ecs.tasks());
    if (victim !== undefined) this.ecs.call('StopTask', { task: victim.taskArn });
  }

  #rollBack(): void {
    const { currentServiceDeployment } = this.ecs.service();
    if (currentServiceDeployment === undefined) return;
    this.ecs.call('StopServiceDeployment', { serviceDeploymentArn: currentServiceDeployment });
  }

  #configuration(): DeploymentConfiguration {
    const [minimumHealthyPercent, maximumPercent] = this.#pick([...PERCENTS]) ?? [100, 200];
    const strategy =
      this.#pick(['ROLLING', 'ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'] as const) ?? 'ROLLING';
    const shifts = strategy !== 'ROLLING';
    return {
      strategy,
      minimumHealthyPercent,
      maximumPercent: shifts ? 200 : maximumPercent,
      bakeTimeInMinutes: this.#pick([0, 0, 1]) ?? 0,
      deploymentCircuitBreaker: { enable: this.#random() < 0.8, rollback: this.#random() < 0.7 },
      alarms: { alarmNames: ['errors'], enable: this.#random() < 0.4, rollback: this.#random() < 0.7 },
      earlySuccessCriteria: {
        enable: !shifts && this.#random() < 0.3,
        healthyPercent: 100,
        sourceServiceRevisionCleanup: this.#pick(['BLOCKING', 'DEFERRED'] as const) ?? 'BLOCKING',
      },
      ...(strategy === 'LINEAR' && { linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 0 } }),
      ...(strategy === 'CANARY' && {
        canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 0 },
      }),
      lifecycleHooks: this.#random() < 0.3 ? this.#someHooks() : [],
    };
  }

  #someHooks(): DeploymentConfiguration['lifecycleHooks'] {
    return this.#random() < 0.5
      ? [{ targetType: 'PAUSE', lifecycleStages: ['PRE_SCALE_UP', 'POST_TEST_TRAFFIC_SHIFT'] }]
      : [{ hookTargetArn: 'approve', lifecycleStages: ['POST_SCALE_UP', 'PRODUCTION_TRAFFIC_SHIFT'] }];
  }

  #pick<T>(choices: readonly T[]): T | undefined {
    return choices[this.#below(choices.length)];
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
}
