import type { LifecycleConfig } from '../config/config.js';
import { reservedTags } from './deployment-tag.js';
import { policyChanges, sameEffect } from './lifecycle-diff.js';
import { inOrder, type LifecycleRule, type LifecycleSelection } from './lifecycle-rule.js';

/** Marks the rules we wrote, so that a policy of somebody else is recognised and left alone. */
const ours = 'ecs-ship:';

/** More images than any repository holds: the rule protects what it matches from every later rule. */
const neverCountsOut = 99_999;

const keepsWhatRuns: LifecycleSelection = {
  tagStatus: 'tagged',
  tagPatternList: [reservedTags],
  countType: 'imageCountMoreThan',
  countNumber: neverCountsOut,
};

const [aboveNumbers, aboveFile] = ['', ', before the rules of a file'].map((where) =>
  expire(1, `keep every image that a service runs${where}`, keepsWhatRuns),
) as [LifecycleRule, LifecycleRule];

/**
 * The policy's rules: those of a file, or those of the two numbers, after the one that keeps what runs. An image that
 * matches a rule's tags cannot be expired or archived by a rule of lower priority, however old it is.
 * Source: Amazon ECR user guide, "Lifecycle policy evaluation rules".
 */
export function lifecycleRules(
  lifecycle: LifecycleConfig,
  file?: readonly LifecycleRule[],
): readonly LifecycleRule[] {
  if (file === undefined) return rulesOfNumbers(lifecycle);
  const others = inOrder(file).filter((rule) => !sameEffect([rule], [aboveFile]));
  const shift = takesFirst(others) ? 1 : 0;
  return [aboveFile, ...others.map((rule) => ({ ...rule, rulePriority: rule.rulePriority + shift }))];
}

/** Do the rules have to make room for ours? */
export function takesFirst(rules: readonly LifecycleRule[]): boolean {
  return rules.some(({ rulePriority }) => rulePriority === 1);
}

/** Is it the rule that we put first anyway? */
export function isProtectingRule(rule: LifecycleRule): boolean {
  return sameEffect([rule], [aboveFile]);
}

/** The text that ECR gets. */
export function lifecyclePolicy(lifecycle: LifecycleConfig, file?: readonly LifecycleRule[]): string {
  return JSON.stringify({ rules: lifecycleRules(lifecycle, file) });
}

function rulesOfNumbers({ untaggedDays, keepImages }: LifecycleConfig): LifecycleRule[] {
  return [
    aboveNumbers,
    expire(2, `expire untagged images after ${untaggedDays} days`, {
      tagStatus: 'untagged',
      countType: 'sinceImagePushed',
      countUnit: 'days',
      countNumber: untaggedDays,
    }),
    expire(3, `keep the newest ${keepImages} images`, {
      tagStatus: 'tagged',
      tagPatternList: ['*'],
      countType: 'imageCountMoreThan',
      countNumber: keepImages,
    }),
  ];
}

function expire(rulePriority: number, description: string, selection: LifecycleSelection): LifecycleRule {
  return { rulePriority, description: `${ours} ${description}`, selection, action: { type: 'expire' } };
}

export type LifecycleDecision =
  /** `changes`: what becomes different, a line a rule. */
  | { readonly put: string; readonly why: string; readonly changes: readonly string[] }
  | { readonly skip: string; readonly notice?: string };

/** What to do about the repository's policy, given the one it has (`undefined`: none). */
export function decideLifecycle(
  lifecycle: LifecycleConfig,
  current: string | undefined,
  file?: readonly LifecycleRule[],
): LifecycleDecision {
  if (lifecycle.mode === 'off') return { skip: 'lifecycle is off' };
  const wanted = lifecycleRules(lifecycle, file);
  const inPlace = current === undefined ? [] : rulesIn(current);
  const put = {
    put: JSON.stringify({ rules: wanted }),
    why: describe(lifecycle, file),
    changes: policyChanges(inPlace ?? [], wanted),
  };
  if (current === undefined) return put;
  if (inPlace && put.changes.length === 0) return { skip: 'unchanged' };
  if (inPlace && (isOurs(inPlace) || (file && sameEffect(inPlace, file)))) return put;
  if (lifecycle.mode === 'replace') return put;
  if (inPlace && sameEffect(inPlace, wanted)) return { skip: 'the policy in place does the same' };
  return {
    skip: 'left alone: the repository has a policy of its own',
    notice:
      'The repository has a lifecycle policy that ecs-ship did not write; it may expire images that still run. ' +
      'Set lifecycle: replace to have ecs-ship manage it, or lifecycle: off to silence this.',
  };
}

function describe({ keepImages, untaggedDays }: LifecycleConfig, file?: readonly LifecycleRule[]): string {
  if (file !== undefined) return `keep what runs, then the file’s ${file.length} rules`;
  return `keep the newest ${keepImages} and what runs, expire untagged after ${untaggedDays} d`;
}

function isOurs(rules: readonly LifecycleRule[]): boolean {
  const [first] = inOrder(rules);
  return (
    first !== undefined &&
    (first.description === aboveFile.description ||
      rules.every(({ description }) => `${description}`.startsWith(ours)))
  );
}

/** The rules of a policy text that ECR holds; undefined when it is not one that we can read. */
export function rulesIn(policy: string): LifecycleRule[] | undefined {
  try {
    const { rules } = JSON.parse(policy) as { rules: LifecycleRule[] };
    const readable = rules.every(
      ({ rulePriority, selection, action }) => rulePriority && selection.countType && action.type,
    );
    return readable ? rules : undefined;
  } catch {
    return undefined;
  }
}
