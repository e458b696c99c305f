import { Readable } from 'node:stream';
import type Docker from 'dockerode';
import { pauseBinary } from './pause-binary.js';
import { singleFileTar } from './single-file-tar.js';

/** The image of the containers that hold a task's network; made on first use, removed at the emulator's end. */
export class PauseImage {
  readonly #docker: Docker;
  readonly #reference: string;
  #made: Promise<void> | undefined;

  constructor(docker: Docker, instanceId: string) {
    this.#docker = docker;
    this.#reference = `ecs-ship-pause:${instanceId}`;
  }

  async reference(): Promise<string> {
    this.#made ??= this.#make();
    await this.#made;
    return this.#reference;
  }

  async release(): Promise<void> {
    if (this.#made === undefined) return;
    await this.#made.catch(() => {});
    await this.#docker
      .getImage(this.#reference)
      .remove()
      .catch(() => {});
  }

  async #make(): Promise<void> {
    const { Arch } = await this.#docker.version();
    const [repo, tag] = this.#reference.split(':');
    const archive = Readable.from([singleFileTar('pause', pauseBinary(Arch))]);
    const stream = await this.#docker.importImage(archive, { repo, tag, changes: 'ENTRYPOINT ["/pause"]' });
    await new Promise<void>((resolve, reject) => {
      this.#docker.modem.followProgress(stream, (error) => (error ? reject(error) : resolve()));
    });
  }
}
