import type { Target, TargetGroups, TargetHealth } from '../../../src/emulator/target-groups.js';
import type { VirtualClock } from '../../../src/emulator/virtual-clock.js';

const INTERVAL = 5_000;
const DRAINING = 10_000;

/** Target groups that probe every 5 s, decide at once and drain for 10 s. */
export class PlayedTargetGroups implements TargetGroups {
  readonly targets = new Map<string, TargetHealth>();
  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  exists(): boolean {
    return true;
  }

  register(_targetGroupArn: string, target: Target, changed: (health: TargetHealth) => void): void {
    this.#set(target.taskId, { state: 'initial' }, changed);
    this.#probe(target, changed);
  }

  deregister(_targetGroupArn: string, taskId: string, drained: () => void): void {
    this.targets.set(taskId, { state: 'draining' });
    this.#clock.after(DRAINING, () => {
      this.targets.delete(taskId);
      drained();
    });
  }

  health(_targetGroupArn: string, taskId: string): TargetHealth | undefined {
    return this.targets.get(taskId);
  }

  #probe(target: Target, changed: (health: TargetHealth) => void): void {
    this.#clock.after(INTERVAL, () => {
      const state = this.targets.get(target.taskId)?.state;
      if (state === undefined || state === 'draining') return;
      const { container, containerPort, task } = target;
      task.probe({ container, containerPort, path: '/', timeoutMs: 1_000 }, (result) => {
        const health: TargetHealth =
          'status' in result && result.status === 200
            ? { state: 'healthy' }
            : { state: 'unhealthy', description: describe(result) };
        this.#set(target.taskId, health, changed);
        this.#probe(target, changed);
      });
    });
  }

  #set(taskId: string, health: TargetHealth, changed: (health: TargetHealth) => void): void {
    if (this.targets.get(taskId)?.state === health.state) return;
    this.targets.set(taskId, health);
    changed(health);
  }
}

function describe(result: { readonly status: number } | { readonly error: string }): string {
  return 'status' in result
    ? `Health checks failed with these codes: [${result.status}]`
    : 'Request timed out';
}
