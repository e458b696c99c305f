import { inOrder, type LifecycleRule } from './lifecycle-rule.js';
import { countInWords, patternsOf, ruleInWords } from './lifecycle-words.js';

/**
 * What becomes different, a line a rule: `+` new, `-` gone, `~` changed. Empty when both do the same in the same order,
 * whatever their numbers, spaces and the order of members; descriptions count.
 */
export function policyChanges(before: readonly LifecycleRule[], after: readonly LifecycleRule[]): string[] {
  const pairs = paired(inOrder(before), inOrder(after));
  const lines = inOrder(after).map((rule, index) => changeLine(pairs.get(rule), rule, `rule ${index + 1}`));
  const left = new Set(pairs.values());
  const gone = inOrder(before).filter((rule) => !left.has(rule));
  const changes = [...lines.flat(), ...gone.map((rule) => `- ${ruleInWords(rule)}`)];
  return changes.length === 0 && isReordered(before, after, pairs)
    ? ['~ the same rules in another order']
    : changes;
}

/** Do two policies treat every image alike? */
export function sameEffect(one: readonly LifecycleRule[], other: readonly LifecycleRule[]): boolean {
  const effects = (rules: readonly LifecycleRule[]) => JSON.stringify(inOrder(rules).map(effectOf));
  return effects(one) === effects(other);
}

function changeLine(before: LifecycleRule | undefined, after: LifecycleRule, name: string): string[] {
  if (before === undefined) return [`+ ${name}: ${ruleInWords(after)}`];
  if (effectOf(before) !== effectOf(after)) {
    const was =
      before.action.type === after.action.type ? countInWords(before.selection) : ruleInWords(before);
    return [`~ ${name}: ${ruleInWords(after)} (was: ${was})`];
  }
  return before.description === after.description ? [] : [`~ ${name}: description`];
}

/** For each new rule the old one it continues: one of the same effect, else one about the same images. */
function paired(
  before: readonly LifecycleRule[],
  after: readonly LifecycleRule[],
): Map<LifecycleRule, LifecycleRule> {
  const pairs = new Map<LifecycleRule, LifecycleRule>();
  const left = new Set(before);
  for (const alike of [effectOf, imagesOf]) {
    for (const rule of after.filter((one) => !pairs.has(one))) {
      const match = [...left].find((one) => alike(one) === alike(rule));
      if (match === undefined) continue;
      pairs.set(rule, match);
      left.delete(match);
    }
  }
  return pairs;
}

function isReordered(
  before: readonly LifecycleRule[],
  after: readonly LifecycleRule[],
  pairs: ReadonlyMap<LifecycleRule, LifecycleRule>,
): boolean {
  const old = inOrder(before);
  return inOrder(after).some((rule, index) => pairs.get(rule) !== old[index]);
}

function imagesOf({ selection }: LifecycleRule): string {
  const { tagStatus, storageClass = 'standard' } = selection;
  return JSON.stringify([tagStatus, storageClass, patternsOf(selection)]);
}

function effectOf(rule: LifecycleRule): string {
  const { countType, countNumber } = rule.selection;
  return JSON.stringify([imagesOf(rule), countType, countNumber, rule.action.type]);
}
