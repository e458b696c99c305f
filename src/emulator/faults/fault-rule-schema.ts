import { anything, boolean, choice, map, number, record, text, whole } from '../document/schema.js';
import type { FaultRule } from './fault-rule.js';

/** The JSON form of a fault rule. */
export const faultRuleSchema = record({
  service: choice('ec2', 'ecr', 'ecs', 'elb', 'iam', 'logs', 'secretsmanager', 'ssm', 'sts', 'registry', '*'),
  operation: text,
  path: text,
  probability: number(0, 1),
  next: whole(1),
  every: whole(1),
  forSeconds: number(0),
  latencyMs: number(0, 3_600_000),
  status: whole(400, 599),
  code: text,
  message: text,
  throttle: boolean,
  retryAfterSeconds: whole(0),
  dropConnection: choice('before', 'after'),
  expiredToken: boolean,
  accessDenied: boolean,
  answer: map(anything),
  staleReads: record({ seconds: number(0), missingNewestDeployment: boolean }),
  clockSkewSeconds: number(-315_360_000, 315_360_000),
});

export const FAULT_MEMBERS = Object.keys(faultRuleSchema.members);

/** The members that make something happen; a rule without any of them would be a slip. */
const EFFECTS = [
  'latencyMs',
  'status',
  'code',
  'throttle',
  'dropConnection',
  'expiredToken',
  'accessDenied',
  'staleReads',
  'answer',
  'clockSkewSeconds',
] as const;

/** What the schema cannot say about a rule; undefined when it is in order. */
export function faultRuleProblem(rule: FaultRule): string | undefined {
  if (EFFECTS.some((effect) => rule[effect] !== undefined)) return undefined;
  return `a fault needs at least one of ${EFFECTS.join(', ')}`;
}
