import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import type { Container } from 'dockerode';
import type { Cancel } from '../../clock.js';
import type { TaskEvent } from '../../task-runtime.js';
import { createError, startError } from './agent-errors.js';
import { captureLog } from './capture-log.js';
import type { ContainerNews } from './container-events.js';
import { type ContainerExit, readExit, stopSignalOf } from './container-exit.js';
import { type ContainerPlan, containerSpec } from './container-spec.js';
import { deferred } from './deferred.js';
import type { DockerContext } from './docker-context.js';
import { engineMessage } from './engine-message.js';
import type { LogDestination } from './log-destination.js';
import { networkBindings, type PublishedPorts } from './port-bindings.js';
import { StartFailure } from './start-failure.js';

const DEFAULT_STOP_TIMEOUT = 30;
/** How long the last lines of an ended container are waited for. */
const LAST_LINES_MS = 5000;

/** One container of a task, from its creation to its end, reported step by step. */
export class TaskContainer {
  readonly definition: ContainerDefinition;
  readonly name: string;
  readonly #context: DockerContext;
  readonly #report: (event: TaskEvent) => void;
  readonly #running = deferred<boolean>();
  readonly #healthy = deferred<'met'>();
  readonly #stopped = deferred<ContainerExit>();
  #container: Container | undefined;
  #ports: PublishedPorts = {};
  #log: Promise<void> = Promise.resolve();
  #stopSignal = 'SIGTERM';
  #cancelKill: Cancel = () => {};
  #ending = false;

  constructor(context: DockerContext, definition: ContainerDefinition, report: (event: TaskEvent) => void) {
    this.#context = context;
    this.definition = definition;
    this.name = definition.name ?? '';
    this.#report = report;
  }

  /** True once it runs, false when it never will. */
  get running(): Promise<boolean> {
    return this.#running.promise;
  }

  get healthy(): Promise<'met'> {
    return this.#healthy.promise;
  }

  /** Resolves at the end of the container, and for one that is never started as well. */
  get stopped(): Promise<ContainerExit> {
    return this.#stopped.promise;
  }

  get ports(): PublishedPorts {
    return this.#ports;
  }

  /** Creates and starts it; a StartFailure carries the engine's text and, where it ran at all, the exit code. */
  async start(plan: ContainerPlan, ownerPorts: PublishedPorts | undefined, log: LogDestination | undefined) {
    const container = await this.#create(plan);
    this.#context.events.listen(container.id, (news) => this.#hear(news));
    await this.#startCreated(container);
    if (log !== undefined) this.#log = this.#capture(container, log);
    const { Config, NetworkSettings } = await container.inspect();
    this.#stopSignal = stopSignalOf(Config);
    this.#ports = ownerPorts ?? NetworkSettings.Ports ?? {};
    this.#report({
      kind: 'container-started',
      container: this.name,
      runtimeId: container.id,
      networkBindings: networkBindings(this.definition.portMappings ?? [], this.#ports),
    });
    this.#running.resolve(true);
  }

  /** Settles a container that does not get to run; `silent` when the task's failure has told it all. */
  neverRan(exit: ContainerExit = {}, silent = false): void {
    this.#running.resolve(false);
    this.#end(exit, silent);
  }

  /** Sends the stop signal, and SIGKILL after `stopTimeout`. */
  async terminate(): Promise<void> {
    if (this.#ending) return;
    const seconds = this.definition.stopTimeout ?? DEFAULT_STOP_TIMEOUT;
    this.#cancelKill = this.#context.clock.after(seconds * 1000, () => this.kill());
    await this.#signal(this.#stopSignal);
  }

  kill(): void {
    void this.#signal('SIGKILL');
  }

  async remove(): Promise<void> {
    if (this.#container === undefined) return;
    this.#context.events.ignore(this.#container.id);
    await this.#container.remove({ force: true, v: true }).catch(() => {});
  }

  async #create(plan: ContainerPlan): Promise<Container> {
    try {
      this.#container = await this.#context.docker.createContainer(containerSpec(plan));
      return this.#container;
    } catch (error) {
      throw new StartFailure(createError(engineMessage(error)), this.name);
    }
  }

  async #startCreated(container: Container): Promise<void> {
    try {
      await container.start();
    } catch (error) {
      const exitCode = await container.inspect().then(
        ({ State }) => State.ExitCode || undefined,
        () => undefined,
      );
      throw new StartFailure(startError(engineMessage(error)), this.name, exitCode);
    }
  }

  #capture(container: Container, { group, stream }: LogDestination): Promise<void> {
    const { clock, logs } = this.#context;
    const tty = this.definition.pseudoTerminal ?? false;
    return captureLog(container, tty, (line) => logs.append(group, stream, clock.now(), line)).catch(
      () => {},
    );
  }

  async #signal(signal: string): Promise<void> {
    await this.#container?.kill({ signal }).catch(() => {});
  }

  #hear(news: ContainerNews): void {
    if (news === 'died') void this.#died();
    else if (!this.#ending) {
      if (news === 'healthy') this.#healthy.resolve('met');
      const status = news === 'healthy' ? 'HEALTHY' : 'UNHEALTHY';
      this.#report({ kind: 'container-health', container: this.name, status });
    }
  }

  async #died(): Promise<void> {
    if (this.#ending || !(await this.#running.promise) || this.#ending) return;
    this.#ending = true;
    this.#cancelKill();
    const exit = this.#container === undefined ? {} : await readExit(this.#container);
    await Promise.race([this.#log, new Promise((resolve) => setTimeout(resolve, LAST_LINES_MS).unref())]);
    this.#end(exit, false);
  }

  #end(exit: ContainerExit, silent: boolean): void {
    this.#ending = true;
    if (!silent) this.#report({ kind: 'container-stopped', container: this.name, ...exit });
    this.#stopped.resolve(exit);
  }
}
