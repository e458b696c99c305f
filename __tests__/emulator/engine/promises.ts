import { readiness } from '../../../src/emulator/engine/readiness.js';
import { rolloutLimits } from '../../../src/emulator/engine/rollout-limits.js';
import type { Service } from '../../../src/emulator/engine/service.js';
import type { Task } from '../../../src/emulator/engine/task.js';
import { ScriptedTask } from '../../../src/emulator/runtimes/scripted-task.js';
import type { VirtualEcs } from './virtual-ecs.js';

/** What a service must keep from one moment to the next, whatever happens to it. */
export class Promises {
  readonly #ecs: VirtualEcs;
  /** Healthy tasks when last looked at. */
  #healthy: readonly Task[] = [];
  /** Every task ever seen, until it has been stopped for an hour. */
  readonly #known = new Set<Task>();

  constructor(ecs: VirtualEcs) {
    this.#ecs = ecs;
  }

  /** Answers what has been broken since the last call; call it every scheduler interval. */
  broken(): string[] {
    const service = this.#service;
    const all = [...this.#ecs.ecs.engine.tasks.values()];
    for (const task of all) this.#known.add(task);
    const broken = [
      this.#onePrimary(service),
      this.#atMost(service),
      this.#healthyEnough(service),
      this.#noneLost(service),
    ];
    this.#healthy = this.#healthyNow(service);
    return broken.flatMap((text) => text ?? []);
  }

  get #service(): Service {
    const service = this.#ecs.ecs.clusters.get('default')?.services.get('web');
    if (service === undefined) throw new Error('there is no service');
    return service;
  }

  #onePrimary({ deployments }: Service): string | undefined {
    const primaries = deployments.filter(({ status }) => status === 'PRIMARY');
    const fine = primaries.length === 1 && deployments[0]?.status === 'PRIMARY';
    return fine ? undefined : `${primaries.length} deployments are PRIMARY`;
  }

  /** Two whole revisions may run side by side. */
  #atMost(service: Service): string | undefined {
    const { desiredCount, settings, current } = service;
    const { maximum } = rolloutLimits(desiredCount, settings.deploymentConfiguration);
    const strategies = [settings.deploymentConfiguration.strategy, current?.configuration.strategy];
    const shifts = strategies.some((strategy) => strategy !== undefined && strategy !== 'ROLLING');
    const most = shifts ? Math.max(maximum, 2 * desiredCount) : maximum;
    const count = wanted(service).length;
    return count > most ? `${count} tasks of at most ${most}` : undefined;
  }

  /** Of the tasks that were healthy, those that scaling stopped may not be what is missing to the minimum. */
  #healthyEnough(service: Service): string | undefined {
    const { minimum } = rolloutLimits(service.desiredCount, service.settings.deploymentConfiguration);
    const gone = this.#healthy.filter(({ desiredStatus }) => desiredStatus === 'STOPPED');
    const scaled = gone.filter(({ scheduled }) => scheduled === 'scaling');
    const still = this.#healthyNow(service);
    const turned = this.#healthy.filter((task) => !gone.includes(task) && !still.includes(task));
    const others = gone.length - scaled.length + turned.length;
    const fine = scaled.length === 0 || still.length + others >= Math.min(minimum, this.#healthy.length);
    return fine
      ? undefined
      : `${still.length} healthy tasks of at least ${minimum}: scaling stopped ${scaled.length}`;
  }

  /**
   * Every task is described until an hour after its end, has ended for the runtime too, and belongs to the service
   * while it has not.
   */
  #noneLost(service: Service): string | undefined {
    const now = this.#ecs.clock.now();
    for (const task of this.#known) {
      const stoppedAt = task.times.stoppedAt;
      if (stoppedAt !== undefined && now - stoppedAt >= 3_600_000) this.#known.delete(task);
      else if (!this.#ecs.ecs.engine.tasks.has(task.arn))
        return `task ${task.id} cannot be described any more`;
      else if (stoppedAt !== undefined && runs(task)) return `task ${task.id} runs on`;
      else if (stoppedAt === undefined && !service.tasks.has(task))
        return `task ${task.id} has no service any more`;
    }
    return undefined;
  }

  #healthyNow(service: Service): Task[] {
    const now = this.#ecs.clock.now();
    return wanted(service).filter((task) => readiness(task, now).state === 'healthy');
  }
}

function runs({ launched }: Task): boolean {
  return launched instanceof ScriptedTask && !launched.over;
}

function wanted(service: Service): Task[] {
  return [...service.tasks].filter(({ desiredStatus }) => desiredStatus === 'RUNNING');
}
