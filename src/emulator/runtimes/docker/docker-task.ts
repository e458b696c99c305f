import type { LaunchedTask, Probe, ProbeResult, TaskEvent, TaskLaunch } from '../../task-runtime.js';
import { containerName, ownerLabels, taskLabels } from './container-labels.js';
import { deferred } from './deferred.js';
import { dependencyGate } from './dependency-gate.js';
import type { DockerContext } from './docker-context.js';
import { engineMessage } from './engine-message.js';
import { type NetworkOwner, startNetworkOwner } from './network-owner.js';
import { publishedPort } from './port-bindings.js';
import { type ContainerMakings, prepareTask } from './prepare-task.js';
import { probePort } from './probe-port.js';
import { StartFailure } from './start-failure.js';
import { TaskContainer } from './task-container.js';
import { createVolumes, removeVolumes } from './task-volumes.js';

/** One task played as real containers. */
export class DockerTask implements LaunchedTask {
  /** Resolves when everything of the task has ended and is removed. */
  readonly over: Promise<void>;
  readonly #context: DockerContext;
  readonly #launch: TaskLaunch;
  readonly #report: (event: TaskEvent) => void;
  readonly #containers: readonly TaskContainer[];
  readonly #abort = new AbortController();
  readonly #stopping = deferred<undefined>();
  #owner: NetworkOwner | undefined;
  #failed = false;

  constructor(context: DockerContext, launch: TaskLaunch, report: (event: TaskEvent) => void) {
    this.#context = context;
    this.#launch = launch;
    this.#report = report;
    const definitions = launch.taskDefinition.containerDefinitions ?? [];
    this.#containers = definitions.map((definition) => new TaskContainer(context, definition, report));
    this.over = Promise.resolve().then(() => this.#play());
  }

  stop(): void {
    if (this.#abort.signal.aborted) return;
    this.#abort.abort();
    this.#stopping.resolve(undefined);
    for (const container of this.#containers) void this.#shutDown(container);
  }

  /** Ends the task without grace, for the runtime's own end. */
  kill(): void {
    this.stop();
    for (const container of this.#containers) void container.running.then(() => container.kill());
  }

  probe(probe: Probe, done: (result: ProbeResult) => void): void {
    const address = this.address(probe.container, probe.containerPort);
    if (address === undefined) done({ error: 'refused' });
    else probePort(address.port, probe, done);
  }

  address(name: string, containerPort: number): { host: string; port: number } | undefined {
    const ports = this.#containers.find((container) => container.name === name)?.ports;
    const port = ports === undefined ? undefined : publishedPort(ports, containerPort);
    return port === undefined ? undefined : { host: '127.0.0.1', port };
  }

  async #play(): Promise<void> {
    const preparation = this.#prepare();
    preparation.catch((error: unknown) => this.#fail(error));
    try {
      const makings = await Promise.race([preparation, this.#stopping.promise]);
      await Promise.all(this.#containers.map((container) => this.#startInOrder(container, makings)));
    } catch {
      for (const container of this.#containers) container.neverRan({}, this.#failed);
    }
    await Promise.all(this.#containers.map(({ stopped }) => stopped));
    await preparation.catch(() => {});
    await this.#remove();
  }

  async #prepare(): Promise<ReadonlyMap<string, ContainerMakings>> {
    const { signal } = this.#abort;
    const makings = await prepareTask(this.#context, this.#launch, this.#report, signal);
    if (signal.aborted) return makings;
    await createVolumes(this.#context, this.#launch);
    this.#owner = await startNetworkOwner(this.#context, this.#launch);
    return makings;
  }

  async #startInOrder(
    container: TaskContainer,
    makings: ReadonlyMap<string, ContainerMakings> | undefined,
  ): Promise<void> {
    try {
      await Promise.race([this.#dependencies(container), this.#stopping.promise]);
      const own = makings?.get(container.name);
      if (own === undefined || this.#abort.signal.aborted) return container.neverRan({}, this.#failed);
      await container.start(this.#plan(container, own), this.#owner?.ports, own.log);
    } catch (error) {
      this.#couldNotStart(container, error);
    }
  }

  async #dependencies(container: TaskContainer): Promise<void> {
    const gates = (container.definition.dependsOn ?? []).map(
      async ({ containerName, condition = 'START' }) => {
        const dependency = this.#containers.find(({ name }) => name === containerName);
        if (dependency) await dependencyGate(container.name, dependency, condition, this.#context.clock);
      },
    );
    await Promise.all(gates);
  }

  #plan(container: TaskContainer, { image, environment }: ContainerMakings) {
    const { name, definition } = container;
    return {
      task: this.#launch,
      definition,
      name: containerName(this.#launch, name),
      labels: { ...taskLabels(this.#launch, name), ...ownerLabels(this.#context.instanceId) },
      image,
      environment,
      networkOwner: this.#owner?.id,
    };
  }

  /** Only an essential container takes the task with it. */
  #couldNotStart(container: TaskContainer, error: unknown): void {
    const reason = engineMessage(error);
    const exitCode = error instanceof StartFailure ? error.exitCode : undefined;
    if (container.definition.essential ?? true) this.#fail(error);
    container.neverRan({ reason, ...(exitCode !== undefined && { exitCode }) }, this.#failed);
  }

  /** Reports the task's one failure and takes down what has started; a stop that was asked for is no failure. */
  #fail(error: unknown): void {
    if (this.#failed || this.#abort.signal.aborted) return;
    this.#failed = true;
    const { container, exitCode } = error instanceof StartFailure ? error : new StartFailure('');
    const reason =
      error instanceof StartFailure ? error.message : `DockerTimeoutError: ${engineMessage(error)}`;
    this.#report({
      kind: 'start-failed',
      reason,
      ...(container !== undefined && { container }),
      ...(exitCode !== undefined && { exitCode }),
    });
    this.stop();
  }

  /** A container outlives those that depend on it, as the agent's shutdown order has it. */
  async #shutDown(container: TaskContainer): Promise<void> {
    const dependents = this.#containers.filter(({ definition }) =>
      definition.dependsOn?.some(({ containerName }) => containerName === container.name),
    );
    await Promise.all(dependents.map(({ stopped }) => stopped));
    if (await container.running) await container.terminate();
  }

  async #remove(): Promise<void> {
    await Promise.all(this.#containers.map((container) => container.remove()));
    await this.#owner?.remove();
    await removeVolumes(this.#context, this.#launch);
  }
}
