import type { Cancel, Clock } from '../clock.js';
import type { Target, TargetHealth } from '../target-groups.js';
import { failureOf, nextStanding, REGISTERING, type Standing } from './check-outcome.js';
import type { HealthCheckSettings } from './target-group-settings.js';

const UNUSED: TargetHealth = {
  state: 'unused',
  reason: 'Target.NotInUse',
  description: 'Target group is not configured to receive traffic from the load balancer',
};

const DRAINING: TargetHealth = {
  state: 'draining',
  reason: 'Target.DeregistrationInProgress',
  description: 'Target deregistration is in progress',
};

/** A target in its group: checked for health while in use, counted for outstanding requests, drained at its end. */
export class RegisteredTarget {
  readonly target: Target;
  readonly #clock: Clock;
  readonly #settings: () => HealthCheckSettings;
  readonly #changed: (health: TargetHealth) => void;
  #standing: Standing = { health: UNUSED, passes: 0, failures: 0 };
  #cancelCheck: Cancel = () => {};
  #outstanding = 0;
  #drained: Array<() => void> = [];
  #cancelDelay: Cancel = () => {};

  constructor(
    target: Target,
    clock: Clock,
    settings: () => HealthCheckSettings,
    changed: (health: TargetHealth) => void,
  ) {
    this.target = target;
    this.#clock = clock;
    this.#settings = settings;
    this.#changed = changed;
  }

  get health(): TargetHealth {
    return this.#standing.health;
  }

  get outstanding(): number {
    return this.#outstanding;
  }

  /** Starts checking when a listener forwards to the group, stops when none does any more. */
  use(inUse: boolean): void {
    const { state } = this.health;
    if (state === 'draining' || inUse === (state !== 'unused')) return;
    this.#cancelCheck();
    this.#standing = { health: inUse ? REGISTERING : UNUSED, passes: 0, failures: 0 };
    if (inUse) this.#cancelCheck = this.#clock.after(0, () => this.#check());
  }

  /** Counts a request in; call the answer once, when it is over. */
  hold(): () => void {
    this.#outstanding += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#outstanding -= 1;
      if (this.#outstanding === 0 && this.health === DRAINING) this.#letGo();
    };
  }

  /** Takes no new request from now on; `drained` is called when none is left, at the latest after `delayMs`. */
  drain(delayMs: number, drained: () => void): void {
    this.#drained.push(drained);
    if (this.health === DRAINING) return;
    this.stop();
    this.#standing = { ...this.#standing, health: DRAINING };
    this.#cancelDelay = this.#clock.after(this.#outstanding === 0 ? 0 : delayMs, () => this.#letGo());
  }

  /** Ends the checks. */
  stop(): void {
    this.#cancelCheck();
    this.#cancelCheck = () => {};
  }

  #letGo(): void {
    this.#cancelDelay();
    for (const drained of this.#drained.splice(0)) drained();
  }

  #check(): void {
    const settings = this.#settings();
    const { task, container, containerPort } = this.target;
    const port =
      settings.HealthCheckPort === 'traffic-port' ? containerPort : Number(settings.HealthCheckPort);
    const timeoutMs = settings.HealthCheckTimeoutSeconds * 1000;
    const asked = this.#clock.now();
    let cancelled = false;
    this.#cancelCheck = () => {
      cancelled = true;
    };
    task.probe({ container, containerPort: port, path: settings.HealthCheckPath, timeoutMs }, (result) => {
      if (cancelled) return;
      const wait = asked + settings.HealthCheckIntervalSeconds * 1000 - this.#clock.now();
      this.#cancelCheck = this.#clock.after(Math.max(wait, 0), () => this.#check());
      this.#note(nextStanding(this.#standing, failureOf(result, settings.Matcher.HttpCode), settings));
    });
  }

  #note(standing: Standing): void {
    const before = this.health;
    this.#standing = standing;
    const { state, description } = standing.health;
    if (state !== before.state || description !== before.description) this.#changed(standing.health);
  }
}
