import type { Journal } from '../persistence/journal.js';
import { RecordedMap } from '../persistence/recorded-map.js';
import { RecordedSet } from '../persistence/recorded-set.js';
import type { Image } from './image.js';
import type { Repository, RepositorySettings } from './repository.js';

const SETTINGS = 'ecr/repositories';

/** The repositories of every registry, as the journal keeps them. */
export class RepositoryStore {
  readonly #journal: Journal;
  readonly #repositories: Map<string, Repository>;

  constructor(journal: Journal) {
    this.#journal = journal;
    this.#repositories = new Map(
      journal.entries(SETTINGS).map(([, value]) => {
        const settings = value as RepositorySettings;
        return [pathOf(settings), { ...settings, ...contentOf(journal, settings) }];
      }),
    );
  }

  get(registryId: string, region: string, name: string): Repository | undefined {
    return this.#repositories.get(pathOf({ registryId, region, name }));
  }

  all(): readonly Repository[] {
    return [...this.#repositories.values()];
  }

  /** Makes an empty repository. */
  add(settings: RepositorySettings): Repository {
    const repository = { ...settings, ...contentOf(this.#journal, settings) };
    this.save(repository);
    this.#repositories.set(pathOf(settings), repository);
    return repository;
  }

  /** Records changed settings. */
  save({ images: _images, tags: _tags, layers: _layers, ...settings }: Repository): void {
    this.#journal.record(`${SETTINGS}/${pathOf(settings)}`, settings);
  }

  /** Content first, so that a repository of the same name never finds what another left. */
  remove(repository: Repository): void {
    repository.tags.clear();
    repository.images.clear();
    repository.layers.clear();
    this.#journal.delete(`${SETTINGS}/${pathOf(repository)}`);
    this.#repositories.delete(pathOf(repository));
  }
}

function contentOf(journal: Journal, settings: RepositorySettings) {
  const path = pathOf(settings);
  return {
    images: new RecordedMap<Image>(journal, `ecr/images/${path}`),
    tags: new RecordedMap<string>(journal, `ecr/tags/${path}`),
    layers: new RecordedSet(journal, `ecr/layers/${path}`),
  };
}

/** A name is one segment, so that `team` does not hold the content of `team/app`. */
function pathOf({ registryId, region, name }: Pick<RepositorySettings, 'registryId' | 'region' | 'name'>) {
  return `${registryId}/${region}/${encodeURIComponent(name)}`;
}
