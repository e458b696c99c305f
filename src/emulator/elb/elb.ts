import type { Clock } from '../clock.js';
import type { Journal } from '../persistence/journal.js';
import { noJournal } from '../persistence/no-journal.js';
import type { SubnetCatalog } from '../subnet-catalog.js';
import type { Target, TargetGroups, TargetHealth } from '../target-groups.js';
import type { TrafficRules, TrafficWeights } from '../traffic-rules.js';
import { ElbStore } from './elb-store.js';
import { listenerNotFound, loadBalancerNotFound, ruleNotFound, targetGroupNotFound } from './errors.js';
import type { Listener } from './listener.js';
import type { LoadBalancer } from './load-balancer.js';
import type { Rule } from './rule.js';
import type { TargetGroup } from './target-group.js';

const NO_SUBNETS: SubnetCatalog = { find: () => undefined };

/** Elastic Load Balancing v2: target groups, application load balancers and their listeners, by ARN. */
export class Elb implements TargetGroups, TrafficRules {
  readonly clock: Clock;
  readonly targetGroups = new Map<string, TargetGroup>();
  readonly loadBalancers = new Map<string, LoadBalancer>();
  readonly listeners = new Map<string, Listener>();

  /** Where its subnets are; nothing is known of any where it is left out. */
  readonly subnets: SubnetCatalog;

  readonly #store: ElbStore;

  /** Without a journal nothing outlives the emulator. */
  constructor(clock: Clock, journal: Journal = noJournal, subnets: SubnetCatalog = NO_SUBNETS) {
    this.clock = clock;
    this.subnets = subnets;
    this.#store = new ElbStore(journal);
    for (const group of this.#store.targetGroups(clock)) this.targetGroups.set(group.arn, group);
    for (const balancer of this.#store.loadBalancers()) this.loadBalancers.set(balancer.arn, balancer);
  }

  /** Opens the listeners that the journal has, at the ports that they had as far as these are free. */
  async restore(): Promise<void> {
    for (const { listener, port } of this.#store.listeners(this)) {
      await listener.open(port);
      this.listeners.set(listener.arn, listener);
    }
    this.noteUse();
    this.save();
  }

  /** Records what has changed; every operation that changes something ends with it. */
  save(): void {
    this.#store.save(this);
  }

  exists(targetGroupArn: string): boolean {
    return this.targetGroups.has(targetGroupArn);
  }

  register(targetGroupArn: string, target: Target, changed: (health: TargetHealth) => void): void {
    this.targetGroups.get(targetGroupArn)?.register(target, changed);
  }

  deregister(targetGroupArn: string, taskId: string, drained: () => void): void {
    const group = this.targetGroups.get(targetGroupArn);
    if (group === undefined) this.clock.after(0, drained);
    else group.deregister(taskId, drained);
  }

  health(targetGroupArn: string, taskId: string): TargetHealth | undefined {
    return this.targetGroups.get(targetGroupArn)?.health(taskId);
  }

  weights(ruleArn: string): TrafficWeights | undefined {
    const action = this.#findRule(ruleArn)?.rule.action;
    if (action === undefined) return undefined;
    return new Map(
      action.type === 'forward' ? action.groups.map(({ value, weight }) => [value, weight]) : [],
    );
  }

  shift(ruleArn: string, weights: TrafficWeights): void {
    const found = this.#findRule(ruleArn);
    if (found === undefined) return;
    const groups = [...weights].map(([value, weight]) => ({ value, weight }));
    found.rule.action = { type: 'forward', groups };
    this.noteUse();
    this.save();
  }

  targetGroup(arn: string | undefined): TargetGroup {
    const group = this.targetGroups.get(arn ?? '');
    if (group === undefined) throw targetGroupNotFound();
    return group;
  }

  loadBalancer(arn: string | undefined): LoadBalancer {
    const found = this.loadBalancers.get(arn ?? '');
    if (found === undefined) throw loadBalancerNotFound([arn ?? '']);
    return found;
  }

  listener(arn: string | undefined): Listener {
    const found = this.listeners.get(arn ?? '');
    if (found === undefined) throw listenerNotFound();
    return found;
  }

  rule(arn: string | undefined): { readonly rule: Rule; readonly listener: Listener } {
    const found = this.#findRule(arn);
    if (found === undefined) throw ruleNotFound();
    return found;
  }

  /** The listeners with a rule that names a target group, be its weight 0. */
  listenersOf(targetGroupArn: string): Listener[] {
    return [...this.listeners.values()].filter(({ rules }) =>
      rules.some((rule) => rule.forwardsTo(targetGroupArn)),
    );
  }

  /** After a listener came, went or changed: targets are checked only in groups that are in use. */
  noteUse(): void {
    for (const group of this.targetGroups.values()) group.use(this.listenersOf(group.arn).length > 0);
  }

  async removeListener(listener: Listener): Promise<void> {
    this.listeners.delete(listener.arn);
    this.noteUse();
    await listener.close();
  }

  /** Closes every port and ends every check. */
  async close(): Promise<void> {
    for (const group of this.targetGroups.values()) group.stop();
    await Promise.all([...this.listeners.values()].map((listener) => listener.close()));
  }
  #findRule(arn: string | undefined): { readonly rule: Rule; readonly listener: Listener } | undefined {
    for (const listener of this.listeners.values()) {
      const rule = listener.rules.find((candidate) => candidate.arn === arn);
      if (rule !== undefined) return { rule, listener };
    }
    return undefined;
  }
}
