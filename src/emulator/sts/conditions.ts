import { matchesPolicyPattern } from '../wildcard.js';
import { type Conditions, listOf } from './policy-document.js';

/** What a request says of a condition key: no values, one, or several. */
export type ConditionContext = (key: string) => readonly string[];

type Test = (value: string, wanted: string) => boolean;

interface Operator {
  readonly test: Test;
  /** Must no value match? A key that is not there satisfies it then. */
  readonly negated?: true;
}

const isLike: Test = (value, wanted) => matchesPolicyPattern(wanted, value);
const equals: Test = (value, wanted) => value === wanted;
const equalsIgnoreCase: Test = (value, wanted) => value.toLowerCase() === wanted.toLowerCase();

const operators: Readonly<Record<string, Operator>> = {
  StringEquals: { test: equals },
  StringNotEquals: { test: equals, negated: true },
  StringEqualsIgnoreCase: { test: equalsIgnoreCase },
  StringNotEqualsIgnoreCase: { test: equalsIgnoreCase, negated: true },
  StringLike: { test: isLike },
  StringNotLike: { test: isLike, negated: true },
  Bool: { test: equalsIgnoreCase },
};

/** Does every condition hold? (source: IAM user guide, "IAM JSON policy elements: Condition operators") */
export function conditionsHold(conditions: Conditions, context: ConditionContext): boolean {
  return Object.entries(conditions).every(([operator, block]) =>
    Object.entries(block).every(([key, wanted]) => holds(operator, context(key), listOf(wanted).map(String))),
  );
}

/** Is it an operator that is evaluated here? */
export function isConditionOperator(name: string): boolean {
  const { operator } = partsOf(name);
  return operator === 'Null' || Object.hasOwn(operators, operator);
}

function holds(name: string, values: readonly string[], wanted: readonly string[]): boolean {
  const { quantifier, operator, ifExists } = partsOf(name);
  if (operator === 'Null') return wanted.includes(String(values.length === 0));
  const { test, negated = false } = operators[operator] ?? { test: () => false };
  const matches = (value: string) => wanted.some((one) => test(value, one)) !== negated;
  if (values.length === 0) return ifExists || quantifier === 'ForAllValues' || (negated && !quantifier);
  return quantifier === 'ForAllValues' || (negated && !quantifier)
    ? values.every(matches)
    : values.some(matches);
}

function partsOf(name: string) {
  const [, quantifier, operator = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(name) ?? [];
  return { quantifier, operator, ifExists: ifExists !== undefined };
}
