import type { ContainerDefinition, ContainerDependency } from '@aws-sdk/client-ecs';
import type { Cancel, Clock } from '../clock.js';
import type { ProbeResult, TaskEvent } from '../task-runtime.js';
import type { ContainerScript } from './scripted-rules.js';

const DEFAULT_START = 0.5;
/** Source: ECS API reference: HealthCheck `interval`, ContainerDefinition `stopTimeout`. */
const DEFAULT_INTERVAL = 30;
const DEFAULT_STOP_TIMEOUT = 30;
const OUT_OF_MEMORY = 'OutOfMemoryError: Container killed due to memory usage';

/** One container of a scripted task. */
export class ScriptedContainer {
  readonly name: string;
  readonly dependencies: readonly ContainerDependency[];
  readonly #clock: Clock;
  readonly #definition: ContainerDefinition;
  readonly #script: ContainerScript;
  readonly #report: (event: TaskEvent) => void;
  readonly #timers: Cancel[] = [];
  #state: 'waiting' | 'starting' | 'running' | 'stopping' | 'stopped' = 'waiting';
  #startedAt: number | undefined;
  healthy = false;
  exitCode: number | undefined;

  constructor(
    clock: Clock,
    definition: ContainerDefinition,
    script: ContainerScript,
    report: (event: TaskEvent) => void,
  ) {
    this.name = definition.name ?? '';
    this.dependencies = definition.dependsOn ?? [];
    this.#clock = clock;
    this.#definition = definition;
    this.#script = script;
    this.#report = report;
  }

  get waiting(): boolean {
    return this.#state === 'waiting';
  }

  get started(): boolean {
    return this.#startedAt !== undefined;
  }

  get stopped(): boolean {
    return this.#state === 'stopped';
  }

  start(): void {
    this.#state = 'starting';
    this.#later(this.#script.startTakes ?? DEFAULT_START, () => this.#run());
  }

  stop(): void {
    if (this.#state === 'stopped' || this.#state === 'stopping') return;
    for (const cancel of this.#timers) cancel();
    if (this.#state === 'running') this.#terminate();
    else this.#stop(undefined);
  }

  #terminate(): void {
    this.#state = 'stopping';
    const { takes = 0, code = 0, ignoresSigterm = false } = this.#script.stop ?? {};
    const patience = this.#definition.stopTimeout ?? DEFAULT_STOP_TIMEOUT;
    const killed = ignoresSigterm || takes > patience;
    this.#later(killed ? patience : takes, () => this.#stop(killed ? 137 : code));
  }

  /** What a request to the container's port meets now. */
  answer(): ProbeResult {
    if (this.#startedAt === undefined || this.stopped) return { error: 'refused' };
    const age = (this.#clock.now() - this.#startedAt) / 1000;
    const due = (this.#script.probes ?? []).filter(({ from }) => from <= age);
    return due.at(-1)?.answer ?? (this.#script.probes?.length ? { error: 'refused' } : { status: 200 });
  }

  #run(): void {
    const { startError, exit, outOfMemoryAfter } = this.#script;
    if (startError !== undefined) {
      const reason = `CannotStartContainerError: ${startError}`;
      this.#state = 'stopped';
      this.#report({ kind: 'start-failed', container: this.name, reason });
      return;
    }
    this.#state = 'running';
    this.#startedAt = this.#clock.now();
    if (exit !== undefined) this.#later(exit.after, () => this.#stop(exit.code));
    if (outOfMemoryAfter !== undefined) this.#later(outOfMemoryAfter, () => this.#stop(137, OUT_OF_MEMORY));
    this.#checkHealth();
    this.#report({
      kind: 'container-started',
      container: this.name,
      runtimeId: `scripted-${this.name}`,
      networkBindings: [],
    });
  }

  #checkHealth(): void {
    const { healthCheck } = this.#definition;
    if (healthCheck === undefined) return;
    const { unhealthyAfter } = this.#script;
    const first = healthCheck.interval ?? DEFAULT_INTERVAL;
    const healthyAfter = this.#script.healthyAfter ?? (unhealthyAfter === undefined ? first : undefined);
    if (healthyAfter !== undefined) this.#later(healthyAfter, () => this.#turn('HEALTHY'));
    if (unhealthyAfter !== undefined) this.#later(unhealthyAfter, () => this.#turn('UNHEALTHY'));
  }

  #turn(status: 'HEALTHY' | 'UNHEALTHY'): void {
    this.healthy = status === 'HEALTHY';
    this.#report({ kind: 'container-health', container: this.name, status });
  }

  #stop(exitCode: number | undefined, reason?: string): void {
    for (const cancel of this.#timers) cancel();
    this.#state = 'stopped';
    this.healthy = false;
    this.exitCode = exitCode;
    this.#report({
      kind: 'container-stopped',
      container: this.name,
      ...(exitCode === undefined ? {} : { exitCode }),
      ...(reason === undefined ? {} : { reason }),
    });
  }

  #later(seconds: number, fn: () => void): void {
    this.#timers.push(this.#clock.after(seconds * 1000, fn));
  }
}
