import type { RegistryScanningConfiguration } from '@aws-sdk/client-ecr';
import type { Cancel, Clock } from '../clock.js';
import type { Caller } from '../operation.js';
import type { Journal } from '../persistence/journal.js';
import { RecordedMap } from '../persistence/recorded-map.js';
import type { BlobStore } from '../registry/blob-store.js';
import { AuthorizationTokens } from './authorization-tokens.js';
import { carryOutLifecycle } from './carry-out-lifecycle.js';
import { repositoryNotFound } from './errors.js';
import type { LifecyclePreview } from './lifecycle-preview.js';
import { repeatEvery } from './repeat-every.js';
import type { Repository, RepositorySettings } from './repository.js';
import { RepositoryStore } from './repository-store.js';
import type { ScanRule } from './scan-rules.js';

const ONE_HOUR = 60 * 60 * 1000;

/** How every ECR input names a repository. */
export interface RepositoryReference {
  readonly registryId?: string | undefined;
  readonly repositoryName: string;
}

/** One account's registry in one region. */
export type Registry = Pick<RepositorySettings, 'registryId' | 'region'>;

/** What ECR is made of. */
export interface EcrParts {
  readonly clock: Clock;
  /** Where the registry is reached, `127.0.0.1:PORT`. */
  readonly host: string;
  readonly blobs: BlobStore;
  readonly journal: Journal;
  /** What scans find; nothing unless given. */
  readonly scanRules?: readonly ScanRule[] | undefined;
  /** How often lifecycle policies are carried out, in milliseconds; every hour unless given. */
  readonly lifecycleInterval?: number | undefined;
}

/** Elastic Container Registry: the private registries of every account and region. */
export class Ecr {
  readonly clock: Clock;
  /** Where the registry is reached, `127.0.0.1:PORT`. */
  readonly host: string;
  readonly blobs: BlobStore;
  readonly tokens: AuthorizationTokens;
  /** What scans find from now on. */
  scanRules: readonly ScanRule[];
  /** The last lifecycle policy preview of each repository. */
  readonly previews = new WeakMap<Repository, LifecyclePreview>();
  readonly #repositories: RepositoryStore;
  readonly #scanning: RecordedMap<RegistryScanningConfiguration>;
  readonly #stopLifecycle: Cancel;

  constructor({ clock, host, blobs, journal, ...options }: EcrParts) {
    this.clock = clock;
    this.host = host;
    this.blobs = blobs;
    this.tokens = new AuthorizationTokens(clock);
    this.scanRules = options.scanRules ?? [];
    this.#repositories = new RepositoryStore(journal);
    this.#scanning = new RecordedMap(journal, 'ecr/scanning');
    blobs.removeUnheld(blobs.all(), (digest) => this.holdsLayer(digest));
    const interval = options.lifecycleInterval ?? ONE_HOUR;
    this.#stopLifecycle = repeatEvery(clock, interval, () => carryOutLifecycle(this));
  }

  /** Stops its timers. */
  close(): void {
    this.#stopLifecycle();
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

  /** How a registry scans its images. */
  scanning({ registryId, region }: Registry): RegistryScanningConfiguration {
    return this.#scanning.get(`${registryId}/${region}`) ?? { scanType: 'BASIC', rules: [] };
  }

  setScanning({ registryId, region }: Registry, configuration: RegistryScanningConfiguration): void {
    this.#scanning.set(`${registryId}/${region}`, configuration);
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
