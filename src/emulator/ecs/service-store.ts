import type { ServiceRevision } from '../engine/deployment.js';
import type { Service } from '../engine/service.js';
import { isOver } from '../engine/service-deployment-status.js';
import type { Journal } from '../persistence/journal.js';
import {
  type RecordedService,
  type RecordedServiceDeployment,
  recordService,
  recordServiceDeployment,
  restoreService,
} from './recorded-service.js';

/** What the journal has of one service. */
interface Kept {
  /** The service as JSON. */
  service: string;
  /** ARNs, with whether digests are known. */
  readonly revisions: Map<string, boolean>;
  /** ARNs of service deployments that are over. */
  readonly history: Set<string>;
}

/** Keeps services in a journal: what they refer to first, so that a death in between leaves nothing wrong. */
export class ServiceStore {
  readonly #journal: Journal;
  /** `ecs/…/ACCOUNT/REGION`, one for each kind of record. */
  readonly #path: (kind: string) => string;
  readonly #kept = new WeakMap<Service, Kept>();

  constructor(journal: Journal, path: (kind: string) => string) {
    this.#journal = journal;
    this.#path = path;
  }

  /** Every recorded service. */
  all(): Service[] {
    return this.#journal
      .entries(this.#path('services'))
      .map(([, recorded]) => this.#restore(recorded as RecordedService));
  }

  /** Records what has changed since the last time. */
  save(service: Service): void {
    const kept = this.#keptOf(service);
    this.#saveRevisions(service, kept);
    this.#saveHistory(service, kept);
    const recorded = recordService(service);
    const text = JSON.stringify(recorded);
    if (text !== kept.service) this.#journal.record(this.#key('services', service), recorded);
    kept.service = text;
    this.#forgetTrimmed(service, kept);
  }

  /** Forgets a service and all that belongs to it, before another takes its name. */
  remove(service: Service): void {
    this.#journal.delete(this.#key('services', service));
    const { revisions, history } = this.#keptOf(service);
    for (const arn of history) this.#journal.delete(this.#key('service-deployments', service, arn));
    for (const arn of revisions.keys()) this.#journal.delete(this.#key('service-revisions', service, arn));
    this.#kept.delete(service);
  }

  #restore(recorded: RecordedService): Service {
    const revisions = this.#entries<ServiceRevision>('service-revisions', recorded);
    const history = this.#entries<RecordedServiceDeployment>('service-deployments', recorded);
    const byArn = new Map(revisions.map((revision) => [revision.arn, revision]));
    const service = restoreService(recorded, byArn, history);
    this.#kept.set(service, {
      service: '',
      revisions: new Map(revisions.map(({ arn, pinned }) => [arn, pinned])),
      history: new Set(history.map(({ arn }) => arn)),
    });
    return service;
  }

  #saveRevisions(service: Service, { revisions }: Kept): void {
    const open = [service.current, ...service.stopping].flatMap((deployment) =>
      deployment === undefined ? [] : [deployment.target, ...deployment.sources],
    );
    const named = [...service.deployments.map(({ revision }) => revision), ...open].reverse();
    for (const revision of named) {
      if (revisions.get(revision.arn) === revision.pinned) continue;
      this.#journal.record(this.#key('service-revisions', service, revision.arn), revision);
      revisions.set(revision.arn, revision.pinned);
    }
  }

  /** What is over stays as it is; everything older than the first that is kept is kept too. */
  #saveHistory(service: Service, { history }: Kept): void {
    const at = service.serviceDeployments.findIndex(({ arn }) => history.has(arn));
    const newer = at < 0 ? service.serviceDeployments : service.serviceDeployments.slice(0, at);
    for (const deployment of newer.filter(isOver).reverse()) {
      const key = this.#key('service-deployments', service, deployment.arn);
      this.#journal.record(key, recordServiceDeployment(deployment));
      history.add(deployment.arn);
    }
  }

  #forgetTrimmed(service: Service, { revisions, history }: Kept): void {
    if (history.size > service.serviceDeployments.length) {
      const left = new Set(service.serviceDeployments.map(({ arn }) => arn));
      for (const arn of history) {
        if (left.has(arn)) continue;
        this.#journal.delete(this.#key('service-deployments', service, arn));
        history.delete(arn);
      }
    }
    if (revisions.size <= service.revisions.size) return;
    for (const arn of revisions.keys()) {
      if (service.revisions.has(arn)) continue;
      this.#journal.delete(this.#key('service-revisions', service, arn));
      revisions.delete(arn);
    }
  }

  #keptOf(service: Service): Kept {
    const kept = this.#kept.get(service) ?? { service: '', revisions: new Map(), history: new Set() };
    this.#kept.set(service, kept);
    return kept;
  }

  #entries<Value>(kind: string, service: Pick<Service, 'clusterName' | 'name'>): Value[] {
    return this.#journal.entries(this.#key(kind, service)).map(([, value]) => value as Value);
  }

  /** `…/CLUSTER/SERVICE`, and below it the last part of an ARN. */
  #key(kind: string, { clusterName, name }: Pick<Service, 'clusterName' | 'name'>, arn?: string): string {
    const own = `${this.#path(kind)}/${clusterName}/${name}`;
    return arn === undefined ? own : `${own}/${arn.split('/').at(-1)}`;
  }
}
