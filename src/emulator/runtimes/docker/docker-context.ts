import type Docker from 'dockerode';
import type { Clock } from '../../clock.js';
import type { LogSink } from '../../log-sink.js';
import type { SecretStore } from '../../secrets/secret-store.js';
import type { ContainerEvents } from './container-events.js';
import type { PauseImage } from './pause-image.js';
import type { TaskImages } from './task-images.js';

/** What every task of one Docker runtime shares. */
export interface DockerContext {
  readonly docker: Docker;
  readonly instanceId: string;
  readonly clock: Clock;
  readonly logs: LogSink;
  readonly secrets: SecretStore;
  readonly events: ContainerEvents;
  readonly images: TaskImages;
  readonly pauseImage: PauseImage;
}
