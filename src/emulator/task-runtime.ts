import type { NetworkBinding, TaskDefinition, TaskOverride } from '@aws-sdk/client-ecs';

/** One task the engine wants played. Image references are as they must be pulled: pinned where ECS pins them. */
export interface TaskLaunch {
  readonly taskId: string;
  readonly taskArn: string;
  readonly clusterName: string;
  readonly taskDefinition: TaskDefinition;
  /** Container name → reference to pull (`repo@sha256:…` once version consistency has resolved the tag). */
  readonly images: Readonly<Record<string, string>>;
  readonly overrides?: TaskOverride;
  /** `service:<name>` for a service's task. */
  readonly group?: string;
  /** `ecs-svc/N` for a service's task, else what RunTask was given. */
  readonly startedBy?: string;
}

/** What happens to a task, reported by the runtime in order; the engine alone turns it into ECS's states and texts. */
export type TaskEvent =
  | { readonly kind: 'pull-started' }
  | { readonly kind: 'pulled'; readonly container: string; readonly imageDigest?: string }
  | { readonly kind: 'pull-stopped' }
  | {
      readonly kind: 'container-started';
      readonly container: string;
      readonly runtimeId: string;
      readonly networkBindings: readonly NetworkBinding[];
    }
  | {
      readonly kind: 'container-health';
      readonly container: string;
      readonly status: 'HEALTHY' | 'UNHEALTHY';
    }
  | {
      readonly kind: 'container-stopped';
      readonly container: string;
      /** Absent when the container never ran. */
      readonly exitCode?: number;
      /** The agent's text, for example `OutOfMemoryError: Container killed due to memory usage`. */
      readonly reason?: string;
    }
  /**
   * The task could not start: `CannotPullContainerError: …`, `ResourceInitializationError: …`; nothing runs after it.
   * `exitCode` where the engine gave the container one all the same (127: no such executable).
   */
  | {
      readonly kind: 'start-failed';
      readonly container?: string;
      readonly reason: string;
      readonly exitCode?: number;
    };

/** One health check request to a task's container port, by whatever means the runtime has. */
export interface Probe {
  readonly container: string;
  readonly containerPort: number;
  readonly path: string;
  readonly timeoutMs: number;
}

/** What a probe met: an HTTP status, or no answer. */
export type ProbeResult = { readonly status: number } | { readonly error: 'timeout' | 'refused' };

/** A task that the runtime is playing. */
export interface LaunchedTask {
  /**
   * Stops every container: SIGTERM (or the image's STOPSIGNAL), `stopTimeout`, SIGKILL. Each container still
   * answers with `container-stopped`. Safe to call twice and after the end.
   */
  stop(): void;
  /** Asks the container port; `done` is called once, possibly at once. */
  probe(probe: Probe, done: (result: ProbeResult) => void): void;
  /** Where the load balancer's listener reaches the port; undefined when nothing listens (scripted tasks). */
  address(
    container: string,
    containerPort: number,
  ): { readonly host: string; readonly port: number } | undefined;
}

/** Plays tasks: as real containers (docker) or by script in virtual time (scripted). */
export interface TaskRuntime {
  launch(task: TaskLaunch, report: (event: TaskEvent) => void): LaunchedTask;
  /** Stops and removes everything this runtime has started, for the emulator's own end. */
  close(): Promise<void>;
}
