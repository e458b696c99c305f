import type Docker from 'dockerode';
import { EMULATOR_LABEL } from './container-labels.js';
import { LineSplitter } from './line-splitter.js';

/** What the engine says of a container. */
export type ContainerNews = 'died' | 'healthy' | 'unhealthy';

const RECONNECT_MS = 500;

/** The engine's events about one emulator's containers: one stream for them all, opened anew when it breaks. */
export class ContainerEvents {
  readonly #docker: Docker;
  readonly #instanceId: string;
  readonly #listeners = new Map<string, (news: ContainerNews) => void>();
  #stream: NodeJS.ReadableStream | undefined;
  #lastSecond = Math.floor(Date.now() / 1000);
  #closed = false;

  constructor(docker: Docker, instanceId: string) {
    this.#docker = docker;
    this.#instanceId = instanceId;
  }

  /** Subscribes; call before the first container starts. */
  async open(): Promise<void> {
    const filters = JSON.stringify({
      type: ['container'],
      event: ['die', 'health_status'],
      label: [`${EMULATOR_LABEL}=${this.#instanceId}`],
    });
    const stream = await this.#docker.getEvents({ filters, since: this.#lastSecond });
    this.#stream = stream;
    const lines = new LineSplitter((line) => this.#hear(line));
    stream.on('data', (chunk: Buffer) => lines.write(chunk));
    stream.once('close', () => this.#reopen()).on('error', () => {});
    if (this.#closed) this.close();
  }

  listen(containerId: string, listener: (news: ContainerNews) => void): void {
    this.#listeners.set(containerId, listener);
  }

  ignore(containerId: string): void {
    this.#listeners.delete(containerId);
  }

  close(): void {
    this.#closed = true;
    if (this.#stream && 'destroy' in this.#stream && typeof this.#stream.destroy === 'function') {
      this.#stream.destroy();
    }
  }

  /** Events of the last second are heard again after a reconnection; listeners bear repetition. */
  #hear(line: string): void {
    const event: { Action?: string; time?: number; Actor?: { ID?: string } } = JSON.parse(line);
    this.#lastSecond = event.time ?? this.#lastSecond;
    const news = newsOf(event.Action ?? '');
    if (news !== undefined) this.#listeners.get(event.Actor?.ID ?? '')?.(news);
  }

  #reopen(): void {
    if (this.#closed) return;
    setTimeout(() => {
      if (!this.#closed) this.open().catch(() => this.#reopen());
    }, RECONNECT_MS).unref();
  }
}

function newsOf(action: string): ContainerNews | undefined {
  if (action === 'die') return 'died';
  const [, health] = /^health_status: (healthy|unhealthy)$/.exec(action) ?? [];
  return health === 'healthy' || health === 'unhealthy' ? health : undefined;
}
