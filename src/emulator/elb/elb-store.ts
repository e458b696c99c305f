import type { Clock } from '../clock.js';
import type { Journal } from '../persistence/journal.js';
import { noJournal } from '../persistence/no-journal.js';
import type { Elb } from './elb.js';
import type { Listener } from './listener.js';
import type { LoadBalancer } from './load-balancer.js';
import { type RecordedListener, recordListener, restoreListener } from './recorded-listener.js';
import { TargetGroup } from './target-group.js';
import type { TargetGroupSettings } from './target-group-settings.js';

const ROOT = 'elb';

interface RecordedTargetGroup {
  readonly arn: string;
  readonly name: string;
  readonly settings: TargetGroupSettings;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Load balancers, their listeners and target groups in a journal; targets come back with their tasks. */
export class ElbStore {
  readonly #journal: Journal;
  /** Key → what was recorded, as JSON. */
  readonly #kept = new Map<string, string>();

  constructor(journal: Journal) {
    this.#journal = journal;
    for (const [key] of journal.entries(ROOT)) this.#kept.set(key, '');
  }

  targetGroups(clock: Clock): TargetGroup[] {
    return this.#values<RecordedTargetGroup>('target-groups').map(({ arn, name, settings, attributes }) => {
      const group = new TargetGroup(arn, name, settings, clock);
      for (const [key, value] of attributes) group.attributes.set(key, value);
      return group;
    });
  }

  loadBalancers(): LoadBalancer[] {
    return this.#values<LoadBalancer>('load-balancers');
  }

  /** Not open yet: each with the port that it had. */
  listeners(elb: Elb): { readonly listener: Listener; readonly port: number }[] {
    return this.#values<RecordedListener>('listeners').map((recorded) => ({
      listener: restoreListener(recorded, elb),
      port: recorded.port,
    }));
  }

  /** Records what has changed: what is referred to first, what refers to it last. */
  save(elb: Elb): void {
    if (this.#journal === noJournal) return;
    const now = new Map<string, unknown>();
    for (const group of elb.targetGroups.values()) now.set(keyOf('target-groups', group), recordGroup(group));
    for (const balancer of elb.loadBalancers.values()) now.set(keyOf('load-balancers', balancer), balancer);
    for (const listener of elb.listeners.values())
      now.set(keyOf('listeners', listener), recordListener(listener));
    for (const [key, value] of now) this.#record(key, value);
    for (const key of [...this.#kept.keys()].reverse()) if (!now.has(key)) this.#forget(key);
  }

  #record(key: string, value: unknown): void {
    const text = JSON.stringify(value, (_, member) => (member instanceof Map ? [...member] : member));
    if (this.#kept.get(key) === text) return;
    this.#journal.record(key, value);
    this.#kept.set(key, text);
  }

  #forget(key: string): void {
    this.#journal.delete(key);
    this.#kept.delete(key);
  }

  #values<Value>(kind: string): Value[] {
    return this.#journal.entries(`${ROOT}/${kind}`).map(([, value]) => value as Value);
  }
}

function keyOf(kind: string, { arn }: { readonly arn: string }): string {
  return `${ROOT}/${kind}/${arn}`;
}

function recordGroup({ arn, name, settings, attributes }: TargetGroup): RecordedTargetGroup {
  return { arn, name, settings, attributes };
}
