import { randomBytes } from 'node:crypto';
import type { Clock } from '../../clock.js';
import type { ImageCatalog } from '../../image-catalog.js';
import type { LogSink } from '../../log-sink.js';
import { SecretStore } from '../../secrets/secret-store.js';
import type { LaunchedTask, TaskEvent, TaskLaunch, TaskRuntime } from '../../task-runtime.js';
import { connectDocker } from './connect-docker.js';
import { ContainerEvents } from './container-events.js';
import type { DockerContext } from './docker-context.js';
import { DockerTask } from './docker-task.js';
import { PauseImage } from './pause-image.js';
import { removeContainersOf, removeDeadEmulators } from './sweep-containers.js';
import { TaskImages } from './task-images.js';

/** What the Docker runtime needs of the emulator. */
export interface DockerRuntimeOptions {
  readonly clock: Clock;
  readonly images: ImageCatalog;
  readonly logs: LogSink;
  readonly secrets?: SecretStore | undefined;
  /** Marks this emulator's containers; random unless given. */
  readonly instanceId?: string | undefined;
}

/**
 * Plays tasks as real containers on a Docker Engine. Every container port is published on a free port of 127.0.0.1.
 * Known differences from ECS: CPU limits are shares only, container health checks keep real time whatever the
 * emulator's speed, `host` networking is played as `awsvpc`, drivers other than awslogs are not captured.
 */
export class DockerRuntime implements TaskRuntime {
  readonly #context: DockerContext;
  readonly #tasks = new Set<DockerTask>();

  private constructor(context: DockerContext) {
    this.#context = context;
  }

  /** Connects to the engine (an Error says so when none answers) and removes what killed emulators have left. */
  static async open(options: DockerRuntimeOptions): Promise<DockerRuntime> {
    const { clock, images, logs, secrets = new SecretStore() } = options;
    const instanceId = options.instanceId ?? randomBytes(6).toString('hex');
    const docker = await connectDocker();
    await removeDeadEmulators(docker);
    const events = new ContainerEvents(docker, instanceId);
    await events.open();
    const pauseImage = new PauseImage(docker, instanceId);
    const taskImages = new TaskImages(docker, images);
    const context = { docker, instanceId, clock, logs, secrets, events, images: taskImages, pauseImage };
    return new DockerRuntime(context);
  }

  launch(task: TaskLaunch, report: (event: TaskEvent) => void): LaunchedTask {
    const launched = new DockerTask(this.#context, task, report);
    this.#tasks.add(launched);
    void launched.over.finally(() => this.#tasks.delete(launched));
    return launched;
  }

  /** Kills what still runs and leaves nothing on the engine: no container, volume, or image of the own registry. */
  async close(): Promise<void> {
    const { docker, instanceId, events, images, pauseImage } = this.#context;
    const tasks = [...this.#tasks];
    for (const task of tasks) task.kill();
    await Promise.race([Promise.allSettled(tasks.map(({ over }) => over)), seconds(10)]);
    events.close();
    await removeContainersOf(docker, instanceId);
    await Promise.all([images.release(), pauseImage.release()]);
  }
}

function seconds(amount: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, amount * 1000).unref());
}
