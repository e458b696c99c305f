import type { IncomingMessage } from 'node:http';
import type { ListenerAction } from './listener-actions.js';
import { matchesAll, type RuleCondition } from './rule-conditions.js';
import { WeightedTurn } from './weighted-turn.js';

/** A listener's rule: which requests it is for, and what becomes of them. */
export class Rule {
  readonly arn: string;
  /** The lowest number is asked first, the default rule last. */
  readonly priority: number | 'default';
  conditions: readonly RuleCondition[];
  #action: ListenerAction;
  #turn: WeightedTurn<string>;

  constructor(
    identity: { readonly arn: string; readonly priority: number | 'default' },
    conditions: readonly RuleCondition[],
    action: ListenerAction,
  ) {
    this.arn = identity.arn;
    this.priority = identity.priority;
    this.conditions = conditions;
    this.#action = action;
    this.#turn = turnOf(action);
  }

  get action(): ListenerAction {
    return this.#action;
  }

  set action(action: ListenerAction) {
    this.#action = action;
    this.#turn = turnOf(action);
  }

  matches(request: IncomingMessage): boolean {
    return matchesAll(this.conditions, request);
  }

  /** The target group whose turn it is; undefined when none has a weight. */
  nextGroup(): string | undefined {
    return this.#turn.next();
  }

  /** Does it name the group, with whatever weight? */
  forwardsTo(targetGroupArn: string): boolean {
    return (
      this.#action.type === 'forward' && this.#action.groups.some(({ value }) => value === targetGroupArn)
    );
  }
}

function turnOf(action: ListenerAction): WeightedTurn<string> {
  return new WeightedTurn(action.type === 'forward' ? action.groups : []);
}
