import type { Clock } from './clock.js';
import type { HookMap } from './ecs/mapped-hook-targets.js';
import type { CapacityLimit } from './engine/cluster-capacity.js';
import type { ImageCatalog } from './image-catalog.js';
import type { LogSink } from './log-sink.js';
import type { SecretStore } from './secrets/secret-store.js';
import type { TaskRuntime } from './task-runtime.js';

/** What a task runtime may use of the emulator. */
export interface RuntimeContext {
  readonly clock: Clock;
  readonly images: ImageCatalog;
  readonly logs: LogSink;
  readonly secrets: SecretStore;
}

/** How an emulator is started; every member but `runtime` has a default. */
export interface EmulatorOptions {
  /** 0 takes any free port. Default 0. */
  readonly port?: number;
  readonly runtime: 'docker' | 'scripted' | ((context: RuntimeContext) => TaskRuntime);
  /** How many times faster than the machine's its clock runs. Default 1. */
  readonly speed?: number;
  /** A YAML file of what to create at start, see docs/emulator.md. */
  readonly seed?: string;
  /** Where blobs and the services' state are kept; a temporary folder, removed at the end, unless given. */
  readonly dataDir?: string;
  /** Another clock, for virtual time; `speed` does not apply to it. */
  readonly clock?: Clock;
  /** Default `123456789012`. */
  readonly accountId?: string;
  /** For requests whose signature names none. Default `us-east-1`. */
  readonly region?: string;
  /** A YAML file of what image scans find, see `ScanRule`. */
  readonly findings?: string;
  /** How often lifecycle policies are carried out, in the clock's milliseconds. Default an hour. */
  readonly lifecycleInterval?: number;
  /** Limits of clusters by name; a cluster without one takes every task. */
  readonly capacity?: Readonly<Record<string, CapacityLimit>>;
  /** How many container instances clusters have, by name; one where it is left out. DAEMON services run a task on each. */
  readonly instances?: Readonly<Record<string, number>>;
  /** What answers for the functions of lifecycle hooks: their ARN → a URL to POST the event to, or a command. */
  readonly hooks?: HookMap;
  /** Refuses what exceeds AWS's documented request rates. Default false. */
  readonly throttle?: boolean;
  /** Refuses what the AWS SDK's model does not allow: members of a request with a 400, an answer with a 500. */
  readonly strictModel?: boolean;
}
