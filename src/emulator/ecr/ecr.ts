import type { Clock } from '../clock.js';
import type { Caller } from '../operation.js';
import type { Journal } from '../persistence/journal.js';
import type { BlobStore } from '../registry/blob-store.js';
import { AuthorizationTokens } from './authorization-tokens.js';
import { repositoryNotFound } from './errors.js';
import type { Repository, RepositorySettings } from './repository.js';
import { RepositoryStore } from './repository-store.js';

/** How every ECR input names a repository. */
export interface RepositoryReference {
  readonly registryId?: string | undefined;
  readonly repositoryName: string;
}

/** What ECR is made of. */
export interface EcrParts {
  readonly clock: Clock;
  /** Where the registry is reached, `127.0.0.1:PORT`. */
  readonly host: string;
  readonly blobs: BlobStore;
  readonly journal: Journal;
}

/** Elastic Container Registry: the private registries of every account and region. */
export class Ecr {
  readonly clock: Clock;
  /** Where the registry is reached, `127.0.0.1:PORT`. */
  readonly host: string;
  readonly blobs: BlobStore;
  readonly tokens: AuthorizationTokens;
  readonly #repositories: RepositoryStore;

  constructor({ clock, host, blobs, journal }: EcrParts) {
    this.clock = clock;
    this.host = host;
    this.blobs = blobs;
    this.tokens = new AuthorizationTokens(clock);
    this.#repositories = new RepositoryStore(journal);
    blobs.removeUnheld(blobs.all(), (digest) => this.holdsLayer(digest));
  }

  now(): Date {
    return new Date(this.clock.now());
  }

  /** The repositories of every registry. */
  all(): readonly Repository[] {
    return this.#repositories.all();
  }

  /** The repositories of one registry, by name. */
  list(registryId: string, region: string): Repository[] {
    return this.#repositories
      .all()
      .filter((repository) => repository.registryId === registryId && repository.region === region)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Without a region, the first of that name in any. */
  find(registryId: string, region: string | undefined, name: string): Repository | undefined {
    if (region !== undefined) return this.#repositories.get(registryId, region, name);
    return this.#repositories
      .all()
      .find((repository) => repository.registryId === registryId && repository.name === name);
  }

  /** The repository an input names; RepositoryNotFoundException when there is none. */
  require(reference: RepositoryReference, caller: Caller): Repository {
    const registryId = reference.registryId ?? caller.accountId;
    const repository = this.find(registryId, caller.region, reference.repositoryName);
    if (!repository) throw repositoryNotFound({ name: reference.repositoryName, registryId });
    return repository;
  }

  add(settings: RepositorySettings): Repository {
    return this.#repositories.add(settings);
  }

  /** Keeps settings of a repository that were changed. */
  save(repository: Repository): void {
    this.#repositories.save(repository);
  }

  remove(repository: Repository): void {
    this.#repositories.remove(repository);
  }

  /** `127.0.0.1:PORT/name`, what a client pushes to. */
  uri(repository: Repository): string {
    return `${this.host}/${repository.name}`;
  }

  /** Does any repository still hold this layer? */
  holdsLayer(digest: string): boolean {
    return this.#repositories.all().some((repository) => repository.layers.has(digest));
  }
}
