import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import type { Clock } from '../clock.js';
import type { LaunchedTask, Probe, ProbeResult, TaskEvent } from '../task-runtime.js';
import { ScriptedContainer } from './scripted-container.js';
import type { ContainerScript } from './scripted-rules.js';

interface Part {
  readonly definition: ContainerDefinition;
  readonly script: ContainerScript;
}

const DEFAULT_PULL = 0.5;
/** The agent's own count before it gives up on a reference. */
const RETRIES = 'pull image manifest has been retried 7 time(s)';

/** One task played by script. */
export class ScriptedTask implements LaunchedTask {
  readonly #clock: Clock;
  readonly #report: (event: TaskEvent) => void;
  readonly #containers: readonly ScriptedContainer[];
  #ended = false;
  #pulled = false;

  constructor(
    clock: Clock,
    parts: readonly Part[],
    missingImage: string | undefined,
    report: (event: TaskEvent) => void,
  ) {
    this.#clock = clock;
    this.#report = report;
    this.#containers = parts.map(
      ({ definition, script }) =>
        new ScriptedContainer(clock, definition, script, (event) => this.#tell(event)),
    );
    clock.after(0, () => this.#pull(parts, missingImage));
  }

  /** Will nothing more be reported? */
  get over(): boolean {
    return this.#ended || this.#containers.every(({ stopped }) => stopped);
  }

  stop(): void {
    for (const container of this.#containers) container.stop();
  }

  /** Falls silent at once, for the emulator's own end. */
  end(): void {
    this.#ended = true;
  }

  probe(probe: Probe, done: (result: ProbeResult) => void): void {
    const container = this.#containers.find(({ name }) => name === probe.container);
    const answer = container?.answer() ?? { error: 'refused' };
    const late = 'error' in answer && answer.error === 'timeout' ? probe.timeoutMs : 0;
    this.#clock.after(late, () => done(answer));
  }

  /** Nothing listens. */
  address(): undefined {
    return undefined;
  }

  #pull(parts: readonly Part[], missingImage: string | undefined): void {
    const scripts = parts.map(({ script }) => script);
    const resource = scripts.find(({ resourceError }) => resourceError !== undefined)?.resourceError;
    if (resource !== undefined) {
      this.#fail(`ResourceInitializationError: ${resource}`);
      return;
    }
    this.#tell({ kind: 'pull-started' });
    const takes = Math.max(...scripts.map(({ pullTakes = DEFAULT_PULL }) => pullTakes));
    this.#clock.after(takes * 1000, () => this.#finishPull(parts, missingImage));
  }

  #finishPull(parts: readonly Part[], missingImage: string | undefined): void {
    if (this.over) return;
    const failed = parts.find(({ script }) => script.pullError !== undefined);
    if (failed !== undefined) {
      this.#fail(`CannotPullContainerError: ${failed.script.pullError}`, failed.definition.name);
    } else if (missingImage !== undefined) {
      this.#fail(`CannotPullContainerError: ${RETRIES}: failed to resolve ref ${missingImage}: not found`);
    } else {
      for (const { name } of this.#containers) this.#tell({ kind: 'pulled', container: name });
      this.#tell({ kind: 'pull-stopped' });
      this.#pulled = true;
      this.#startReady();
    }
  }

  #fail(reason: string, container?: string): void {
    this.#tell({ kind: 'start-failed', reason, ...(container === undefined ? {} : { container }) });
    this.#ended = true;
  }

  /** Passes a report on; any of them may be what another container has been waiting for. */
  #tell(event: TaskEvent): void {
    if (this.#ended) return;
    this.#report(event);
    if (event.kind === 'start-failed') this.#pulled = false;
    else if (this.#pulled) this.#startReady();
  }

  #startReady(): void {
    for (const container of this.#containers) {
      if (container.waiting && container.dependencies.every((dependency) => this.#isMet(dependency))) {
        container.start();
      }
    }
  }

  #isMet({
    containerName,
    condition,
  }: {
    containerName?: string | undefined;
    condition?: string | undefined;
  }) {
    const container = this.#containers.find(({ name }) => name === containerName);
    if (container === undefined) return false;
    if (condition === 'COMPLETE') return container.stopped;
    if (condition === 'SUCCESS') return container.exitCode === 0;
    return condition === 'HEALTHY' ? container.healthy : container.started;
  }
}
