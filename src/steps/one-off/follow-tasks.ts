import { ShipError } from '../../errors.js';
import type { TaskStart, TaskView } from '../../ports/tasks-port.js';
import type { DefinedContainer } from '../../watch/evidence.js';
import type { TasksEnd } from '../../watch/tasks-end.js';
import { definedContainers } from '../image/defined-containers.js';
import { passing, refusesCredentials } from '../passing.js';
import { briefly, patiently, stubbornly } from '../patiently.js';
import type { TaskJob, TaskVoice, TaskWorld } from './task-job.js';
import { TaskLines } from './task-lines.js';

/** How often ECS is asked, in milliseconds: by how long the tasks have been there. */
const pace = { early: 1_000, later: 3_000, earlyUntil: 60_000 } as const;
/** Beyond a container's stopTimeout: the network interface goes, the log arrives. */
const stopSlackMs = 60_000;

type StartedTasks = Pick<TasksEnd, 'tasks' | 'failures'>;

/** Asks ECS to start tasks. Throws ShipError for what it refuses. */
export function startTasks(world: TaskWorld, start: TaskStart): Promise<StartedTasks> {
  return patiently(world, stubbornly, () => world.ports.ecs.runTask(start));
}

/** Writes what tasks write, and waits until they have stopped. Throws ShipError. */
export async function followTasks(
  world: TaskWorld,
  job: TaskJob,
  voice: TaskVoice,
  { tasks, failures }: StartedTasks,
): Promise<TasksEnd> {
  if (tasks.length === 0) return { how: 'not-started', tasks, failures, left: false };
  const end = await new Following(world, job, voice, tasks).toTheEnd();
  return { ...end, failures };
}

class Following {
  readonly #world: TaskWorld;
  readonly #job: TaskJob;
  readonly #voice: TaskVoice;
  readonly #lines: TaskLines;
  readonly #containers: readonly DefinedContainer[];
  readonly #begun: number;
  #tasks: readonly TaskView[];
  #told: { readonly how: 'timed-out' | 'interrupted'; readonly at: number } | undefined;
  #refused = false;
  readonly #done = new Set<string>();

  constructor(world: TaskWorld, job: TaskJob, voice: TaskVoice, tasks: readonly TaskView[]) {
    const { container } = job.start.overrides;
    this.#world = world;
    this.#job = job;
    this.#voice = voice;
    this.#tasks = tasks;
    this.#containers = definedContainers(job.definition);
    this.#lines = new TaskLines(world, this.#containers, container, voice);
    this.#begun = world.ports.clock.now();
  }

  async toTheEnd(): Promise<Omit<TasksEnd, 'failures'>> {
    const { clock } = this.#world.ports;
    this.#voice.seen(this.#tasks);
    for (;;) {
      await this.#lines.readOn(this.#tasks);
      if (this.#tasks.every(hasStopped)) break;
      if (await this.#isWaitOver()) return this.#end(true);
      const age = clock.now() - this.#begun;
      const ms = age < pace.earlyUntil ? pace.early : pace.later;
      await clock.sleep(ms, this.#told === undefined ? this.#world.interrupted : undefined);
      await this.#look();
    }
    await this.#lines.readToTheEnd(this.#tasks, this.#told?.how === 'interrupted');
    return this.#end(false);
  }

  #end(left: boolean): Omit<TasksEnd, 'failures'> {
    return { how: this.#told?.how ?? 'ended', tasks: this.#tasks, left };
  }

  /** Stops what is to be stopped; true once a stop has taken too long. */
  async #isWaitOver(): Promise<boolean> {
    const { interrupted, ports } = this.#world;
    const now = ports.clock.now();
    if (this.#told !== undefined) return this.#refused || now - this.#told.at >= this.#stopMs();
    if (interrupted.aborted) await this.#stopAll('interrupted', 'ecs-ship was interrupted');
    else if (now - this.#begun >= this.#job.timeoutMs)
      await this.#stopAll('timed-out', 'ecs-ship: the time that the task may take is over');
    else await this.#stopDone();
    return false;
  }

  #stopMs(): number {
    const slowest = Math.max(...this.#containers.map(({ stopTimeout }) => stopTimeout));
    return this.#job.stopMs ?? slowest * 1000 + stopSlackMs;
  }

  async #stopAll(how: 'timed-out' | 'interrupted', reason: string): Promise<void> {
    this.#told = { how, at: this.#world.ports.clock.now() };
    await Promise.all(
      this.#tasks.filter((task) => !hasStopped(task)).map((task) => this.#stop(task, reason)),
    );
  }

  /** A container that is not essential ends without its task, which would run on for nothing. */
  async #stopDone(): Promise<void> {
    const { container } = this.#job.start.overrides;
    for (const task of this.#tasks) {
      const code = task.ended.containers.find(({ name }) => name === container)?.exitCode;
      if (code === undefined || task.stopping || this.#done.has(task.arn)) continue;
      this.#done.add(task.arn);
      await this.#stop(task, `ecs-ship: its container ${container} has ended`);
    }
  }

  async #stop({ arn, ended }: TaskView, reason: string): Promise<void> {
    const { ecs } = this.#world.ports;
    this.#voice.note(`Stopping task ${ended.id}: ${reason.replace(/^ecs-ship: /, '')}.`);
    try {
      await patiently(this.#world, { ...briefly, evenInterrupted: true }, () =>
        ecs.stopTask(this.#job.start.cluster, arn, reason),
      );
    } catch (error) {
      if (!(error instanceof ShipError)) throw error;
      this.#voice.note(`Task ${ended.id} could not be stopped: ${error.message}`);
      this.#refused = true;
    }
  }

  /** What ECS does not show yet, or does not answer now, is as it was. */
  async #look(): Promise<void> {
    const { ecs } = this.#world.ports;
    const arns = this.#tasks.map(({ arn }) => arn);
    try {
      const seen = await ecs.describeTasks(this.#job.start.cluster, arns);
      this.#tasks = this.#tasks.map((task) => seen.find(({ arn }) => arn === task.arn) ?? task);
      this.#voice.seen(this.#tasks);
    } catch (error) {
      const mayPass = error instanceof ShipError && (passing(error) || refusesCredentials(error));
      const isGivenUp = error instanceof ShipError && error.code === 'interrupted';
      if (mayPass || isGivenUp) return;
      const ids = this.#tasks.map(({ ended }) => ended.id).join(', ');
      this.#voice.note(`Nobody follows it any more, and it goes on: task ${ids}.`);
      throw error;
    }
  }
}

export function hasStopped({ lastStatus }: TaskView): boolean {
  return lastStatus === 'STOPPED';
}
