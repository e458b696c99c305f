import { firstProblem, type JsonProblem } from './json-problem.js';
import { type LifecycleRule, storageClassOf } from './lifecycle-policy.js';

/** The first thing wrong with well-formed rules taken together; undefined when they go together. */
export function lifecycleRulesProblem(rules: readonly LifecycleRule[]): JsonProblem {
  return firstProblem(
    () => priorityProblem(rules),
    ...(['standard', 'archive'] as const).map(
      (storageClass) => () =>
        storageClassRulesProblem(rules.filter((rule) => storageClassOf(rule) === storageClass)),
    ),
  );
}

function priorityProblem(rules: readonly LifecycleRule[]): JsonProblem {
  const twice = duplicate(rules.map(({ rulePriority }) => rulePriority));
  return twice === undefined ? undefined : `rulePriority must be unique: ${twice} is used more than once`;
}

/** What holds among the rules of one storage class (ECR user guide, "Lifecycle policy evaluation rules"). */
function storageClassRulesProblem(rules: readonly LifecycleRule[]): JsonProblem {
  const withStatus = (status: string) => rules.filter(({ selection }) => selection.tagStatus === status);
  if (withStatus('untagged').length > 1) return 'Only one rule can select Untagged images per storage class.';
  const lowest = Math.max(...rules.map(({ rulePriority }) => rulePriority));
  if (withStatus('any').some(({ rulePriority }) => rulePriority < lowest)) {
    return 'Rule for tagStatus=ANY must have the lowest priority per storage class.';
  }
  const prefix = duplicate(rules.flatMap(({ selection }) => selection.tagPrefixList ?? []));
  return (
    prefix && `Rules must have unique tag prefixes per storage class: '${prefix}' is used more than once`
  );
}

function duplicate<Value>(values: readonly Value[]): Value | undefined {
  return values.find((value, i) => values.indexOf(value) < i);
}
