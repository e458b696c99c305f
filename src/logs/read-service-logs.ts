import type { ClockPort } from '../ports/clock-port.js';
import type { LogPlace } from '../ports/logs-port.js';
import type { Ports } from '../ports.js';
import { definedContainers } from '../steps/image/defined-containers.js';
import type { DefinedContainer } from '../watch/evidence.js';
import { type LogSource, logSources } from './log-sources.js';
import { type LogTask, needsStopped, tasksFor } from './log-tasks.js';
import type { LogWish } from './log-wish.js';
import type { WrittenLine } from './written-line.js';

export interface LoggedService {
  /** Its key, where there are several. */
  readonly name?: string | undefined;
  readonly cluster: string;
  readonly service: string;
  /** Its account and region may be its own. */
  readonly ports: Pick<Ports, 'ecs' | 'logs'>;
}

interface Reading {
  readonly source: LogSource;
  from: LogPlace;
}

/** How often tasks are looked for while somebody follows. */
const tasksEveryMs = 5_000;
/** Requests under way at once; CloudWatch Logs takes 25 a second of an account. */
const atOnce = 10;

/** The lines of one service's tasks: each call of `next` gives those that have come since. */
export class ServiceLogs {
  readonly #service: LoggedService;
  readonly #wish: LogWish;
  readonly #clock: ClockPort;
  readonly #note: (text: string) => void;
  readonly #readings = new Map<string, Reading[]>();
  readonly #seenAt = new Map<string, number>();
  readonly #definitions = new Map<string, Promise<readonly DefinedContainer[]>>();
  #lookedAt: number | undefined;

  constructor(service: LoggedService, wish: LogWish, clock: ClockPort, note: (text: string) => void) {
    this.#service = service;
    this.#wish = wish;
    this.#clock = clock;
    this.#note = note;
  }

  /** Oldest first. Throws ShipError. */
  async next(): Promise<readonly WrittenLine[]> {
    const now = this.#clock.now();
    if (this.#lookedAt === undefined || now - this.#lookedAt >= tasksEveryMs) await this.#lookForTasks(now);
    const readings = [...this.#readings.values()].flat();
    const lines: WrittenLine[][] = [];
    for (let at = 0; at < readings.length; at += atOnce) {
      lines.push(...(await Promise.all(readings.slice(at, at + atOnce).map((one) => this.#readOn(one)))));
    }
    return lines.flat().sort((a, b) => a.at - b.at);
  }

  /** Streams that are read at every look. */
  get streams(): number {
    return [...this.#readings.values()].flat().length;
  }

  async #lookForTasks(now: number): Promise<void> {
    const { cluster, service, ports } = this.#service;
    const { ecs } = ports;
    const first = this.#lookedAt === undefined;
    // Says best which of the two there is none of.
    if (first) await ecs.describeService(cluster, service);
    const [running, stopped] = await Promise.all([
      this.#wish.previous ? [] : ecs.findRunningTasks(cluster, service),
      needsStopped(this.#wish) && first ? ecs.findStoppedTasks(cluster, service) : [],
    ]);
    this.#lookedAt = now;
    const tasks = tasksFor(this.#wish, { running, stopped }, now);
    await Promise.all(tasks.map((task) => this.#begin(task, now, first)));
    this.#leave(tasks, now);
  }

  /** Tasks come and go; whoever follows for days reads the streams of those that are there. */
  #leave(tasks: readonly LogTask[], now: number): void {
    for (const { id } of tasks) this.#seenAt.set(id, now);
    for (const [id, seenAt] of this.#seenAt) {
      if (now - seenAt < lastWordsMs) continue;
      this.#readings.delete(id);
      this.#seenAt.delete(id);
    }
  }

  /** Of a task that comes while somebody follows, everything is new. */
  async #begin(task: LogTask, now: number, first: boolean): Promise<void> {
    if (this.#readings.has(task.id)) return;
    this.#readings.set(task.id, []);
    const { sources, notes } = logSources(
      task,
      await this.#containersOf(task.taskDefinitionArn),
      this.#wish.container,
    );
    for (const note of notes) this.#note(note);
    const from = first ? this.#beginning(now) : { since: 0 };
    this.#readings.set(
      task.id,
      sources.map((source) => ({ source, from })),
    );
  }

  #beginning(now: number): LogPlace {
    const { sinceMs, lines, pattern } = this.#wish;
    if (sinceMs !== undefined) return { since: now - sinceMs };
    // What does not match would otherwise take the place of what does.
    return { last: pattern === undefined ? lines : mostLines };
  }

  #containersOf(revision: string): Promise<readonly DefinedContainer[]> {
    const known = this.#definitions.get(revision);
    if (known !== undefined) return known;
    const asked = this.#service.ports.ecs
      .describeTaskDefinition(revision)
      .then(({ definition }) => definedContainers(definition));
    this.#definitions.set(revision, asked);
    return asked;
  }

  async #readOn(reading: Reading): Promise<WrittenLine[]> {
    const { task, container, stream } = reading.source;
    const { name, ports } = this.#service;
    const written: WrittenLine[] = [];
    for (;;) {
      const newest = 'last' in reading.from;
      const { lines, next } = await ports.logs.readOn(stream, reading.from);
      reading.from = next;
      for (const { at, message } of lines)
        written.push({ at, task, container, message, ...(name && { service: name }) });
      if (newest || lines.length === 0) return written;
    }
  }
}

/** What GetLogEvents gives at most. Source: Amazon CloudWatch Logs API reference, GetLogEvents. */
const mostLines = 10_000;
/** What a container wrote at its end comes to CloudWatch Logs within seconds. */
const lastWordsMs = 60_000;
