import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ContainerDefinition, TaskDefinition, TaskOverride } from '@aws-sdk/client-ecs';
import { RealClock } from '../../src/emulator/clock.js';
import type { ImageCatalog } from '../../src/emulator/image-catalog.js';
import { Logs } from '../../src/emulator/logs/logs.js';
import { DockerRuntime } from '../../src/emulator/runtimes/docker/docker-runtime.js';
import { SecretStore } from '../../src/emulator/secrets/secret-store.js';
import type { LaunchedTask, TaskEvent } from '../../src/emulator/task-runtime.js';
import { busyboxImage } from './busybox-image.js';

/** An image catalog that owns nothing, for tasks that run from local images. */
const NO_CATALOG: ImageCatalog = {
  owns: () => false,
  resolve: () => undefined,
  credentials: () => ({ username: 'AWS', password: 'none' }),
};

/** A task under observation. */
export interface ObservedTask extends LaunchedTask {
  readonly taskId: string;
  readonly events: readonly TaskEvent[];
  /** Resolves with the first event of a kind (and container), past or future. */
  event<K extends TaskEvent['kind']>(kind: K, container?: string): Promise<Extract<TaskEvent, { kind: K }>>;
}

/** A Docker runtime with logs and secrets of its own, and a short way to launch tasks of busybox containers. */
export interface DockerTasks {
  readonly runtime: DockerRuntime;
  readonly logs: Logs;
  readonly instanceId: string;
  launch(containers: readonly ContainerDefinition[], more?: LaunchMore): ObservedTask;
  close(): Promise<void>;
}

export interface LaunchMore {
  readonly taskDefinition?: Partial<TaskDefinition>;
  readonly images?: Readonly<Record<string, string>>;
  readonly overrides?: TaskOverride;
  /** Hears each event as it is reported. */
  readonly onEvent?: (event: TaskEvent) => void;
}

export async function dockerTasks(
  options: { readonly catalog?: ImageCatalog; readonly secrets?: SecretStore } = {},
): Promise<DockerTasks> {
  const image = await busyboxImage();
  const clock = new RealClock();
  const logs = new Logs(clock);
  const instanceId = randomBytes(6).toString('hex');
  const images = options.catalog ?? NO_CATALOG;
  const secrets = options.secrets ?? new SecretStore();
  const runtime = await DockerRuntime.open({ clock, images, logs, secrets, instanceId });
  return {
    runtime,
    logs,
    instanceId,
    launch: (containers, more = {}) => launch(runtime, image, containers, more),
    close: () => runtime.close(),
  };
}

function launch(
  runtime: DockerRuntime,
  image: string,
  containers: readonly ContainerDefinition[],
  { taskDefinition, images, overrides, onEvent }: LaunchMore,
): ObservedTask {
  const taskId = randomBytes(16).toString('hex');
  const events: TaskEvent[] = [];
  const definitions = containers.map((container) => ({ image, ...container }));
  const task = runtime.launch(
    {
      taskId,
      taskArn: `arn:aws:ecs:us-east-1:123456789012:task/test/${taskId}`,
      clusterName: 'test',
      taskDefinition: {
        family: 'docker-test',
        revision: 1,
        networkMode: 'awsvpc',
        containerDefinitions: definitions,
        ...taskDefinition,
      },
      images: { ...Object.fromEntries(definitions.map(({ name, image }) => [name, image])), ...images },
      ...(overrides !== undefined && { overrides }),
    },
    (event) => {
      events.push(event);
      onEvent?.(event);
    },
  );
  return {
    taskId,
    events,
    stop: () => task.stop(),
    probe: (probe, done) => task.probe(probe, done),
    address: (container, port) => task.address(container, port),
    event: (kind, container) => firstEvent(events, kind, container),
  };
}

const PATIENCE_MS = 20_000;

async function firstEvent<K extends TaskEvent['kind']>(
  events: readonly TaskEvent[],
  kind: K,
  container?: string,
): Promise<Extract<TaskEvent, { kind: K }>> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(10)) {
    const found = events.find(
      (event): event is Extract<TaskEvent, { kind: K }> =>
        event.kind === kind &&
        (container === undefined || ('container' in event && event.container === container)),
    );
    if (found) return found;
  }
  throw new Error(`no ${kind} ${container ?? ''} among ${JSON.stringify(events)}`);
}
