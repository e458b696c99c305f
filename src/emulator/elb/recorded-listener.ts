import type { Elb } from './elb.js';
import { Listener } from './listener.js';
import type { ListenerAction } from './listener-actions.js';
import { Rule } from './rule.js';
import type { RuleCondition } from './rule-conditions.js';

interface RecordedRule {
  readonly arn: string;
  readonly priority: number | 'default';
  readonly conditions: readonly RuleCondition[];
  readonly action: ListenerAction;
}

/** A listener as a journal keeps it. */
export interface RecordedListener {
  readonly arn: string;
  readonly loadBalancerArn: string;
  readonly requestedPort: number;
  /** The port that answered. */
  readonly port: number;
  readonly rules: readonly RecordedRule[];
}

export function recordListener({
  arn,
  loadBalancerArn,
  requestedPort,
  port,
  rules,
}: Listener): RecordedListener {
  const recorded = rules.map(({ arn: rule, priority, conditions, action }) => ({
    arn: rule,
    priority,
    conditions,
    action,
  }));
  return { arn, loadBalancerArn, requestedPort, port, rules: recorded };
}

/** The listener again, not open yet. */
export function restoreListener({ rules, ...identity }: RecordedListener, elb: Elb): Listener {
  const fallback = rules.find(({ priority }) => priority === 'default')?.action;
  const none: ListenerAction = { type: 'forward', groups: [] };
  const listener = new Listener(identity, fallback ?? none, (arn) => elb.targetGroups.get(arn));
  for (const { conditions, action, ...rule } of rules) {
    if (rule.priority !== 'default') listener.addRule(new Rule(rule, conditions, action));
  }
  return listener;
}
