/** CloudWatch's words for an alarm's state. */
export const ALARM_STATES = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const;

export type AlarmState = (typeof ALARM_STATES)[number];

/** The CloudWatch alarms that deployments may watch; their state is said, never measured. */
export class AlarmBoard {
  readonly #states = new Map<string, AlarmState>();
  readonly #listeners = new Set<(name: string, state: AlarmState) => void>();

  set(name: string, state: AlarmState): void {
    if (this.state(name) === state && this.#states.has(name)) return;
    this.#states.set(name, state);
    for (const listener of [...this.#listeners]) listener(name, state);
  }

  /** INSUFFICIENT_DATA, as a new alarm has it, until something else is said. */
  state(name: string): AlarmState {
    return this.#states.get(name) ?? 'INSUFFICIENT_DATA';
  }

  /** Every alarm whose state was said, by name. */
  all(): Readonly<Record<string, AlarmState>> {
    return Object.fromEntries([...this.#states].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Calls `listener` at every change; the answer undoes it. */
  onChange(listener: (name: string, state: AlarmState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
