import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import type { Clock } from '../clock.js';
import type { ImageCatalog } from '../image-catalog.js';
import type { LaunchedTask, TaskEvent, TaskLaunch, TaskRuntime } from '../task-runtime.js';
import { type ContainerScript, matchesRule, type ScriptRule } from './scripted-rules.js';
import { ScriptedTask } from './scripted-task.js';

/** Plays tasks by script on the given clock; a task without a script starts, runs and stays healthy. */
export class ScriptedRuntime implements TaskRuntime {
  readonly #clock: Clock;
  readonly #images: ImageCatalog;
  #rules: { readonly rule: ScriptRule; used: number }[];
  readonly #tasks = new Set<ScriptedTask>();

  constructor(clock: Clock, images: ImageCatalog, rules: readonly ScriptRule[] = []) {
    this.#clock = clock;
    this.#images = images;
    this.#rules = rules.map((rule) => ({ rule, used: 0 }));
  }

  /** Adds rules before those there are: what was said last counts. */
  script(...rules: readonly ScriptRule[]): void {
    this.#rules = [...rules.map((rule) => ({ rule, used: 0 })), ...this.#rules];
  }

  /** Forgets every rule; running tasks keep theirs. */
  clear(): void {
    this.#rules = [];
  }

  launch(launch: TaskLaunch, report: (event: TaskEvent) => void): LaunchedTask {
    const containers = (launch.taskDefinition.containerDefinitions ?? []).map((definition) => ({
      definition,
      script: this.#scriptFor(launch, definition),
    }));
    const missing = Object.values(launch.images).find((image) => this.#isMissing(image));
    const task: ScriptedTask = new ScriptedTask(this.#clock, containers, missing, (event) => {
      report(event);
      if (task.over || event.kind === 'start-failed') this.#tasks.delete(task);
    });
    this.#tasks.add(task);
    return task;
  }

  async close(): Promise<void> {
    for (const task of this.#tasks) task.end();
    this.#tasks.clear();
  }

  #isMissing(image: string): boolean {
    return this.#images.owns(image) && this.#images.resolve(image) === undefined;
  }

  #scriptFor(launch: TaskLaunch, { name = '', image = '' }: ContainerDefinition): ContainerScript {
    const { family = '', revision = 0 } = launch.taskDefinition;
    const found = this.#rules.find(
      ({ rule, used }) =>
        used < (rule.first ?? Number.POSITIVE_INFINITY) &&
        matchesRule(rule, { image, family, revision, container: name }),
    );
    if (found === undefined) return {};
    found.used += 1;
    return found.rule.script;
  }
}
