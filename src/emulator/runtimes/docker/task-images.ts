import type { TaskDefinition } from '@aws-sdk/client-ecs';
import type Docker from 'dockerode';
import type { ImageCatalog } from '../../image-catalog.js';
import { platformError, pullError } from './agent-errors.js';
import { engineMessage } from './engine-message.js';
import { StartFailure } from './start-failure.js';

/** The images that tasks run from, and which of them have to be given back. */
export class TaskImages {
  readonly #docker: Docker;
  readonly #catalog: ImageCatalog;
  readonly #pulled = new Set<string>();
  #native: Promise<string> | undefined;

  constructor(docker: Docker, catalog: ImageCatalog) {
    this.#docker = docker;
    this.#catalog = catalog;
  }

  /** The reference under which an engine has the image, once it was provided. */
  local(reference: string): string {
    return this.#catalog.localReference?.(reference) ?? reference;
  }

  /**
   * Makes an image available and answers its digest. The emulator's own registry is asked every time, as ECS asks
   * ECR; any other reference is looked for on the engine first, since it may exist nowhere else.
   */
  async provide(
    reference: string,
    architecture: Architecture,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const native = await this.#nativeArchitecture();
    const wanted = architecture ?? native;
    const owned = this.#catalog.owns(reference);
    const local = this.local(reference);
    const present = await this.#inspect(local);
    if (owned || present === undefined) {
      await this.#pull(reference, wanted, owned, signal);
      if (owned && present === undefined) this.#pulled.add(local);
    }
    const image = await this.#inspect(local);
    if (image !== undefined && image.Architecture !== wanted) {
      throw new StartFailure(platformError(`linux/${wanted}`));
    }
    return owned ? this.#catalog.resolve(reference) : digestOf(image);
  }

  /** Removes what was pulled from the emulator's registry, which is about to end. */
  async release(): Promise<void> {
    for (const reference of this.#pulled) {
      await this.#docker
        .getImage(reference)
        .remove()
        .catch(() => {});
    }
    this.#pulled.clear();
  }

  async #pull(
    reference: string,
    architecture: string,
    owned: boolean,
    abortSignal: AbortSignal,
  ): Promise<void> {
    const platform = `linux/${architecture}`;
    const authconfig = owned ? this.#catalog.credentials(reference) : undefined;
    try {
      const stream = await this.#docker.pull(this.local(reference), {
        platform,
        abortSignal,
        ...(authconfig && { authconfig }),
      });
      await new Promise<void>((resolve, reject) => {
        this.#docker.modem.followProgress(stream, (error) => (error ? reject(error) : resolve()));
      });
    } catch (error) {
      throw new StartFailure(pullError(reference, platform, engineMessage(error)));
    }
  }

  async #inspect(reference: string): Promise<Docker.ImageInspectInfo | undefined> {
    return this.#docker
      .getImage(reference)
      .inspect()
      .catch(() => undefined);
  }

  #nativeArchitecture(): Promise<string> {
    this.#native ??= this.#docker.version().then((version) => version.Arch);
    return this.#native;
  }
}

/** An architecture in the engine's words; undefined is the engine's own. */
export type Architecture = 'amd64' | 'arm64' | undefined;

export function architectureOf(taskDefinition: TaskDefinition): Architecture {
  const architecture = taskDefinition.runtimePlatform?.cpuArchitecture;
  if (architecture === undefined) return undefined;
  return architecture === 'ARM64' ? 'arm64' : 'amd64';
}

function digestOf(image: Docker.ImageInspectInfo | undefined): string | undefined {
  return image?.RepoDigests?.[0]?.split('@')[1];
}
