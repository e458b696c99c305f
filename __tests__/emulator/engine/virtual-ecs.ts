import type {
  CreateServiceRequest,
  RegisterTaskDefinitionRequest,
  Service,
  ServiceDeployment,
  Task,
} from '@aws-sdk/client-ecs';
import { AlarmBoard } from '../../../src/emulator/alarms.js';
import { Ecs, type EcsParts } from '../../../src/emulator/ecs/ecs.js';
import { ecsOperations } from '../../../src/emulator/ecs/operations.js';
import type { ScriptRule } from '../../../src/emulator/runtimes/scripted-rules.js';
import { ScriptedRuntime } from '../../../src/emulator/runtimes/scripted-runtime.js';
import { VirtualClock } from '../../../src/emulator/virtual-clock.js';
import { PlayedImages } from './played-images.js';
import { PlayedTargetGroups } from './played-target-groups.js';
import { seeded } from './seeded.js';

const CALLER = { accountId: '123456789012', region: 'us-east-1' };
const SECOND = 1_000;

export const TARGET_GROUP =
  'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef';

/** Parts of its own that a test brings. */
export interface VirtualParts extends Partial<Omit<EcsParts, 'clock' | 'images'>> {
  readonly clock?: VirtualClock;
  readonly images?: PlayedImages;
}

/** A whole ECS in virtual time with one cluster, `default`, and the family `web` (revision N runs image `app:N`). */
export class VirtualEcs {
  readonly clock: VirtualClock;
  readonly images: PlayedImages;
  readonly alarms: AlarmBoard;
  readonly targetGroups: PlayedTargetGroups;
  readonly runtime: ScriptedRuntime;
  readonly ecs: Ecs;

  constructor(rules: readonly ScriptRule[] = [], seed = 1, rest: VirtualParts = {}) {
    this.clock = rest.clock ?? new VirtualClock();
    this.images = rest.images ?? new PlayedImages();
    this.alarms = rest.alarms ?? new AlarmBoard();
    this.targetGroups = new PlayedTargetGroups(this.clock);
    this.runtime = new ScriptedRuntime(this.clock, this.images, rules);
    const { clock, runtime, images, targetGroups, alarms } = this;
    const parts = { clock, runtime, images, targetGroups, alarms, ...CALLER, random: seeded(seed) };
    this.ecs = new Ecs({ ...parts, ...rest });
    this.call('CreateCluster', {});
  }

  // biome-ignore lint/suspicious/noExplicitAny: the table's operations narrow their own input and output.
  call(operation: string, input: object): any {
    const perform = ecsOperations[operation];
    if (perform === undefined) throw new Error(`no operation ${operation}`);
    return perform(this.ecs, input, CALLER);
  }

  /** Seconds of virtual time. */
  pass(seconds: number): void {
    this.clock.advance(seconds * SECOND);
  }

  /** Registers the next revision of `web`. */
  register(container: object = {}, rest: Partial<RegisterTaskDefinitionRequest> = {}): string {
    const revision = (this.ecs.families.get('web')?.length ?? 0) + 1;
    const { taskDefinition } = this.call('RegisterTaskDefinition', {
      family: 'web',
      memory: '512',
      containerDefinitions: [
        { name: 'app', image: `app:${revision}`, portMappings: [{ containerPort: 80 }], ...container },
      ],
      ...rest,
    });
    return taskDefinition.taskDefinitionArn;
  }

  create(input: Partial<CreateServiceRequest> = {}): Service {
    return this.call('CreateService', {
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount: 2,
      ...input,
    }).service;
  }

  update(input: object): Service {
    return this.call('UpdateService', { service: 'web', ...input }).service;
  }

  service(): Service {
    return this.call('DescribeServices', { services: ['web'] }).services[0];
  }

  /** The service's messages, oldest first, with task ids and deployment numbers replaced by short names in order of appearance. */
  events(): string[] {
    const names = new Map<string, string>();
    const name = (kind: string, id: string) => {
      const known = names.get(id);
      if (known !== undefined) return known;
      const count = [...names.values()].filter((given) => given.startsWith(kind)).length + 1;
      names.set(id, `${kind}${count}`);
      return `${kind}${count}`;
    };
    return (this.service().events ?? [])
      .map(({ message = '' }) => message)
      .reverse()
      .map((message) =>
        message
          .replace(/\(task ([0-9a-f]{32})\)/g, (_, id) => `(task ${name('T', id)})`)
          .replace(/ecs-svc\/(\d{19})/g, (_, id) => `ecs-svc/${name('D', id)}`)
          .replaceAll('(service web) ', '')
          .replaceAll(TARGET_GROUP, 'TG'),
      );
  }

  /** The service's deployments in ECS's history, newest first. */
  serviceDeployments(): ServiceDeployment[] {
    const { serviceDeployments } = this.call('ListServiceDeployments', { service: 'web' });
    const arns = serviceDeployments.map(
      ({ serviceDeploymentArn }: ServiceDeployment) => serviceDeploymentArn,
    );
    return this.call('DescribeServiceDeployments', { serviceDeploymentArns: arns }).serviceDeployments;
  }

  tasks(desiredStatus: 'RUNNING' | 'STOPPED' = 'RUNNING'): Task[] {
    const { taskArns } = this.call('ListTasks', { desiredStatus });
    return taskArns.length === 0 ? [] : this.call('DescribeTasks', { tasks: taskArns }).tasks;
  }
}
