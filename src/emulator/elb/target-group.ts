import type { Clock } from '../clock.js';
import type { Target, TargetHealth } from '../target-groups.js';
import { RegisteredTarget } from './registered-target.js';
import { DEFAULT_ATTRIBUTES } from './target-group-attributes.js';
import type { TargetGroupSettings } from './target-group-settings.js';

/** A target group: its settings, its targets by task id, and whom the next request goes to. */
export class TargetGroup {
  readonly arn: string;
  readonly name: string;
  settings: TargetGroupSettings;
  readonly attributes = new Map<string, string>(DEFAULT_ATTRIBUTES);
  readonly #clock: Clock;
  readonly #targets = new Map<string, RegisteredTarget>();
  #inUse = false;

  constructor(arn: string, name: string, settings: TargetGroupSettings, clock: Clock) {
    this.arn = arn;
    this.name = name;
    this.settings = settings;
    this.#clock = clock;
  }

  get targets(): readonly RegisteredTarget[] {
    return [...this.#targets.values()];
  }

  register(target: Target, changed: (health: TargetHealth) => void): void {
    const registered = new RegisteredTarget(target, this.#clock, () => this.settings, changed);
    this.#targets.get(target.taskId)?.stop();
    this.#targets.set(target.taskId, registered);
    registered.use(this.#inUse);
  }

  deregister(taskId: string, drained: () => void): void {
    const registered = this.#targets.get(taskId);
    if (registered === undefined) {
      this.#clock.after(0, drained);
      return;
    }
    const delayMs = Number(this.attributes.get('deregistration_delay.timeout_seconds')) * 1000;
    registered.drain(delayMs, () => {
      if (this.#targets.get(taskId) === registered) this.#targets.delete(taskId);
      drained();
    });
  }

  health(taskId: string): TargetHealth | undefined {
    return this.#targets.get(taskId)?.health;
  }

  use(inUse: boolean): void {
    this.#inUse = inUse;
    for (const registered of this.#targets.values()) registered.use(inUse);
  }

  stop(): void {
    for (const registered of this.#targets.values()) registered.stop();
  }

  /**
   * The target for the next request: of the healthy ones that with the fewest outstanding requests, in turn among
   * equals. With none healthy all that are not draining are tried, as AWS fails open; undefined when there is none.
   */
  choose(): RegisteredTarget | undefined {
    const open = this.targets.filter(
      ({ health }) => health.state !== 'draining' && health.state !== 'unused',
    );
    const healthy = open.filter(({ health }) => health.state === 'healthy');
    const [first, ...rest] = healthy.length > 0 ? healthy : open;
    if (first === undefined) return undefined;
    const chosen = rest.reduce((best, next) => (next.outstanding < best.outstanding ? next : best), first);
    this.#toTheBack(chosen);
    return chosen;
  }

  /** The map's order is the order of turns. */
  #toTheBack(registered: RegisteredTarget): void {
    const { taskId } = registered.target;
    this.#targets.delete(taskId);
    this.#targets.set(taskId, registered);
  }
}
