import type { Clock } from '../clock.js';
import { matchesWildcard } from '../wildcard.js';
import type { FaultRule } from './fault-rule.js';
import { seededRandom } from './seeded-random.js';

/** What a rule looks at. */
export interface FaultSubject {
  readonly service: string;
  readonly operation: string;
  readonly path: string;
}

/** A rule as it stands, with what has become of it. */
export interface StandingFault {
  readonly id: number;
  readonly rule: FaultRule;
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly since: number;
  /** Requests it was meant for, and those it struck. */
  readonly matched: number;
  readonly struck: number;
  /** Will it strike no more? */
  readonly spent: boolean;
}

type Entry = { -readonly [Key in keyof Omit<StandingFault, 'spent'>]: StandingFault[Key] };

const DEFAULT_SEED = 1;

/** The faults that stand, and the dice that decide when one strikes. */
export class FaultBoard {
  readonly #clock: Clock;
  #entries: Entry[] = [];
  #nextId = 1;
  #random = seededRandom(DEFAULT_SEED);

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(rules: readonly FaultRule[]): readonly StandingFault[] {
    const since = this.#clock.now();
    const added = rules.map((rule) => ({ id: this.#nextId++, rule, since, matched: 0, struck: 0 }));
    this.#entries.push(...added);
    return added.map((entry) => this.#standing(entry));
  }

  list(): readonly StandingFault[] {
    return this.#entries.map((entry) => this.#standing(entry));
  }

  /** Forgets every fault and starts the dice again. */
  clear(): void {
    this.#entries = [];
    this.reseed(DEFAULT_SEED);
  }

  reseed(seed: number): void {
    this.#random = seededRandom(seed);
  }

  /** The faults that strike this request, in the order they were added. */
  strike(subject: FaultSubject): readonly StandingFault[] {
    const meant = this.#entries.filter((entry) => !this.#isSpent(entry) && isMeant(entry.rule, subject));
    const struck = meant.filter((entry) => this.#falls(entry));
    return struck.map((entry) => this.#standing(entry));
  }

  #falls(entry: Entry): boolean {
    const { every, probability } = entry.rule;
    entry.matched += 1;
    if (every !== undefined && entry.matched % every !== 0) return false;
    if (probability !== undefined && this.#random() >= probability) return false;
    entry.struck += 1;
    return true;
  }

  #isSpent({ rule, struck, since }: Entry): boolean {
    const over = rule.forSeconds !== undefined && this.#clock.now() >= since + rule.forSeconds * 1000;
    return over || (rule.next !== undefined && struck >= rule.next);
  }

  #standing(entry: Entry): StandingFault {
    return { ...entry, spent: this.#isSpent(entry) };
  }
}

function isMeant(rule: FaultRule, { service, operation, path }: FaultSubject): boolean {
  return (
    matchesWildcard(rule.service ?? '*', service) &&
    matchesWildcard(rule.operation ?? '*', operation) &&
    matchesWildcard(rule.path ?? '*', path)
  );
}
