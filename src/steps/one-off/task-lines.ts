import { ShipError } from '../../errors.js';
import { type LogSource, logSources } from '../../logs/log-sources.js';
import type { WrittenLine } from '../../logs/written-line.js';
import type { LogPlace } from '../../ports/logs-port.js';
import type { TaskView } from '../../ports/tasks-port.js';
import type { DefinedContainer } from '../../watch/evidence.js';
import { passing } from '../passing.js';
import type { TaskVoice, TaskWorld } from './task-job.js';

/** What a container wrote at its end comes to CloudWatch Logs within seconds. */
const lastWords = { looks: 3, everyMs: 1_000 } as const;

/** What one container of some tasks writes, told as it comes. Lines that cannot be read keep nothing from going on. */
export class TaskLines {
  readonly #world: TaskWorld;
  readonly #containers: readonly DefinedContainer[];
  readonly #container: string;
  readonly #voice: Pick<TaskVoice, 'lines' | 'note'>;
  readonly #places = new Map<string, LogPlace>();
  readonly #noted = new Set<string>();
  #refused = false;

  constructor(
    world: TaskWorld,
    containers: readonly DefinedContainer[],
    container: string,
    voice: Pick<TaskVoice, 'lines' | 'note'>,
  ) {
    this.#world = world;
    this.#containers = containers;
    this.#container = container;
    this.#voice = voice;
  }

  /** Gives the number of lines that have come since. */
  async readOn(tasks: readonly TaskView[]): Promise<number> {
    const sources = tasks.flatMap((task) => this.#sourcesOf(task));
    const lines = (await Promise.all(sources.map((source) => this.#read(source)))).flat();
    if (lines.length > 0) this.#voice.lines(lines.sort((a, b) => a.at - b.at));
    return lines.length;
  }

  /** Once the tasks have stopped: until nothing has come for some looks. */
  async readToTheEnd(tasks: readonly TaskView[], hurries: boolean): Promise<void> {
    for (let empty = 0; empty < (hurries ? 1 : lastWords.looks); ) {
      if (this.#refused || tasks.every((task) => this.#sourcesOf(task).length === 0)) return;
      empty = (await this.readOn(tasks)) === 0 ? empty + 1 : 0;
      await this.#world.ports.clock.sleep(lastWords.everyMs, this.#world.interrupted);
    }
  }

  /** A task that never ran its container has written nothing. */
  #sourcesOf({ ended: { id, taskDefinitionArn, startedAt, containers } }: TaskView): readonly LogSource[] {
    const ran = containers.some(({ name, exitCode }) => name === this.#container && exitCode !== undefined);
    if (startedAt === undefined && !ran) return [];
    const { sources, notes } = logSources({ id, taskDefinitionArn }, this.#containers, this.#container);
    for (const note of notes) this.#note(note);
    return sources;
  }

  async #read(source: LogSource): Promise<WrittenLine[]> {
    const { stream, task, container } = source;
    const written: WrittenLine[] = [];
    while (!this.#refused) {
      try {
        const from = this.#places.get(stream.stream) ?? { since: 0 };
        const { lines, next } = await this.#world.ports.logs.readOn(stream, from);
        this.#places.set(stream.stream, next);
        written.push(...lines.map(({ at, message }) => ({ at, task, container, message })));
        if (lines.length === 0) break;
      } catch (error) {
        this.#give(error);
        break;
      }
    }
    return written;
  }

  /** Unanswered, nothing is lost: the next look reads on at the same place. */
  #give(error: unknown): void {
    if (!(error instanceof ShipError)) throw error;
    if (passing(error) || error.code === 'interrupted') return;
    this.#refused = true;
    this.#note(`What ${this.#container} writes cannot be shown: ${error.message}`);
  }

  #note(text: string): void {
    if (!this.#noted.has(text)) this.#voice.note(text);
    this.#noted.add(text);
  }
}
