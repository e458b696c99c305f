import type { CapacityProvider } from '@aws-sdk/client-ecs';
import type { Service } from '../engine/service.js';
import type { Journal } from '../persistence/journal.js';
import { noJournal } from '../persistence/no-journal.js';
import type { Place } from '../regional.js';
import type { ClusterState, RegisteredTaskDefinition } from './ecs.js';
import { ServiceStore } from './service-store.js';

const ROOT = 'ecs';

/** Accounts and regions of which a journal has clusters. */
export function recordedPlaces(journal: Journal): Place[] {
  const places = journal.entries(`${ROOT}/clusters`).map(([key]) => {
    const [, , accountId = '', region = ''] = key.split('/');
    return [`${accountId}/${region}`, { accountId, region }] as const;
  });
  return [...new Map(places).values()];
}

/** ECS's clusters, task definitions and services of one account and region in a journal. */
export class EcsStore {
  readonly #journal: Journal;
  readonly #place: Place;
  readonly #services: ServiceStore;

  constructor(journal: Journal, place: Place) {
    this.#journal = journal;
    this.#place = place;
    this.#services = new ServiceStore(journal, (kind) => this.#path(kind));
  }

  /** Clusters with their services, which have no task yet. */
  clusters(): Map<string, ClusterState> {
    const clusters = new Map<string, ClusterState>();
    for (const [, value] of this.#journal.entries(this.#path('clusters'))) {
      const cluster = { ...(value as Omit<ClusterState, 'services'>), services: new Map() };
      clusters.set(cluster.name, cluster);
    }
    for (const service of this.#services.all()) {
      clusters.get(service.clusterName)?.services.set(service.name, service);
    }
    return clusters;
  }

  /** Family → its revisions; revision N is at N − 1. */
  families(): Map<string, RegisteredTaskDefinition[]> {
    const families = new Map<string, RegisteredTaskDefinition[]>();
    for (const [, value] of this.#journal.entries(this.#path('task-definitions'))) {
      const registered = value as RegisteredTaskDefinition;
      const { family = '', revision = 1 } = registered.definition;
      const revisions = families.get(family) ?? [];
      revisions[revision - 1] = registered;
      families.set(family, revisions);
    }
    return families;
  }

  /** By name. */
  capacityProviders(): Map<string, CapacityProvider> {
    const entries = this.#journal.entries(this.#path('capacity-providers'));
    const providers = entries.map(([, value]) => value as CapacityProvider);
    return new Map(providers.map((provider) => [provider.name ?? '', provider]));
  }

  saveCapacityProvider(provider: CapacityProvider): void {
    this.#journal.record(`${this.#path('capacity-providers')}/${provider.name}`, provider);
  }

  saveCluster({ services: _services, ...cluster }: ClusterState): void {
    this.#journal.record(`${this.#path('clusters')}/${cluster.name}`, cluster);
  }

  saveTaskDefinition(registered: RegisteredTaskDefinition): void {
    const { family, revision } = registered.definition;
    this.#journal.record(`${this.#path('task-definitions')}/${family}/${revision}`, registered);
  }

  saveService(service: Service): void {
    if (this.#journal !== noJournal) this.#services.save(service);
  }

  removeService(service: Service): void {
    this.#services.remove(service);
  }

  #path(kind: string): string {
    return `${ROOT}/${kind}/${this.#place.accountId}/${this.#place.region}`;
  }
}
