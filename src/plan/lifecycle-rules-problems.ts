import { isReservedTag } from './deployment-tag.js';
import { memberOf, type Place, type PolicyProblem, problemAt } from './lifecycle-place.js';
import type { LifecycleRule } from './lifecycle-rule.js';

/** A rule that is well formed by itself, and where it stands. */
interface PlacedRule {
  readonly place: Place;
  readonly rule: LifecycleRule;
}

/**
 * Everything wrong with rules taken together. Source: Amazon ECR user guide, "Lifecycle policy properties" and
 * "Lifecycle policy evaluation rules".
 */
export function togetherProblems(rules: readonly PlacedRule[]): PolicyProblem[] {
  return [
    ...priorityProblems(rules),
    ...(['standard', 'archive'] as const).flatMap((storageClass) =>
      classProblems(rules.filter(({ rule }) => (rule.selection.storageClass ?? 'standard') === storageClass)),
    ),
    ...rules.flatMap(reservedProblems),
  ];
}

function priorityProblems(rules: readonly PlacedRule[]): PolicyProblem[] {
  return repeated(rules, ({ rule }) => [rule.rulePriority]).map(({ of, first, value }) =>
    at(
      of,
      'rulePriority',
      `${value} is that of ${first.place.path} already: every rule needs its own number`,
    ),
  );
}

/** What holds among the rules of one storage class. */
function classProblems(rules: readonly PlacedRule[]): PolicyProblem[] {
  const last = Math.max(...rules.map(({ rule }) => rule.rulePriority));
  const early = rules.filter(({ rule }) => rule.selection.tagStatus === 'any' && rule.rulePriority < last);
  const untagged = rules.filter(({ rule }) => rule.selection.tagStatus === 'untagged');
  const prefixes = repeated(rules, ({ rule }) => rule.selection.tagPrefixList ?? []);
  return [
    ...early.map((one) =>
      at(one, 'rulePriority', `a rule for tagStatus "any" must come last: give it a number over ${last}`),
    ),
    ...untagged
      .slice(1)
      .map((one) =>
        at(one, 'selection', `${untagged[0]?.place.path} selects untagged images already: only one rule may`),
      ),
    ...prefixes.map(({ of, first, value }) =>
      at(of, 'selection', `the prefix "${value}" is in ${first.place.path} already: prefixes must be unique`),
    ),
  ];
}

/** A rule about the tags of what runs can never act after the rule that keeps them. */
function reservedProblems(one: PlacedRule): PolicyProblem[] {
  const { tagPatternList = [], tagPrefixList = [] } = one.rule.selection;
  const tag = [...tagPatternList, ...tagPrefixList].find(isReservedTag);
  const message = `"${tag}" selects only tags that ecs-ship keeps for what runs, before every other rule: remove the rule`;
  return tag === undefined ? [] : [at(one, 'selection', message)];
}

function at({ place }: PlacedRule, name: string, message: string): PolicyProblem {
  return problemAt(memberOf(place, name) ?? place, message);
}

/** Values that an earlier rule, or the same one, has too. */
function repeated<Value>(rules: readonly PlacedRule[], valuesOf: (one: PlacedRule) => readonly Value[]) {
  const seen = new Map<Value, PlacedRule>();
  return rules.flatMap((of) =>
    valuesOf(of).flatMap((value) => {
      const first = seen.get(value);
      if (first === undefined) seen.set(value, of);
      return first === undefined ? [] : [{ of, first, value }];
    }),
  );
}
