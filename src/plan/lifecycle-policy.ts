import type { LifecycleConfig } from '../config/config.js';

/** Marks the rules we wrote, so that a policy of somebody else is recognised and left alone. */
const ours = 'ecs-ship:';

/** More images than any repository holds: the rule protects what it matches from every later rule. */
const neverCountsOut = 99_999;

/**
 * The policy's text. An image that matches a rule's tags cannot be expired by a rule of lower priority, so the
 * first rule keeps what carries one of our deployment tags, however old it is.
 * Source: Amazon ECR user guide, "Lifecycle policy evaluation rules".
 */
export function lifecyclePolicy(lifecycle: LifecycleConfig): string {
  return JSON.stringify({
    rules: [
      expire(1, 'keep every image that a service runs', {
        tagStatus: 'tagged',
        tagPatternList: ['ecs-ship.*'],
        countType: 'imageCountMoreThan',
        countNumber: neverCountsOut,
      }),
      expire(2, `expire untagged images after ${lifecycle.untaggedDays} days`, {
        tagStatus: 'untagged',
        countType: 'sinceImagePushed',
        countUnit: 'days',
        countNumber: lifecycle.untaggedDays,
      }),
      expire(3, `keep the newest ${lifecycle.keepImages} images`, {
        tagStatus: 'tagged',
        tagPatternList: ['*'],
        countType: 'imageCountMoreThan',
        countNumber: lifecycle.keepImages,
      }),
    ],
  });
}

function expire(rulePriority: number, description: string, selection: object): object {
  return { rulePriority, description: `${ours} ${description}`, selection, action: { type: 'expire' } };
}

export type LifecycleDecision =
  | { readonly put: string; readonly why: string }
  | { readonly skip: string; readonly notice?: string };

/** What to do about the repository's policy, given the one it has (`undefined`: none). */
export function decideLifecycle(lifecycle: LifecycleConfig, current: string | undefined): LifecycleDecision {
  if (lifecycle.mode === 'off') return { skip: 'lifecycle is off' };
  const wanted = lifecyclePolicy(lifecycle);
  if (current === undefined) return { put: wanted, why: describe(lifecycle) };
  if (sameJson(current, wanted)) return { skip: 'unchanged' };
  if (isOurs(current) || lifecycle.mode === 'replace') return { put: wanted, why: describe(lifecycle) };
  return {
    skip: 'left alone: the repository has a policy of its own',
    notice:
      'The repository has a lifecycle policy that ecs-ship did not write; it may expire images that still run. ' +
      'Set lifecycle: replace to have ecs-ship manage it, or lifecycle: off to silence this.',
  };
}

function describe(lifecycle: LifecycleConfig): string {
  return `keep the newest ${lifecycle.keepImages} and what runs, expire untagged after ${lifecycle.untaggedDays} d`;
}

function isOurs(policy: string): boolean {
  const rules = parsed(policy)?.rules;
  return (
    Array.isArray(rules) && rules.length > 0 && rules.every((rule) => `${rule?.description}`.startsWith(ours))
  );
}

function sameJson(a: string, b: string): boolean {
  return JSON.stringify(parsed(a)) === JSON.stringify(parsed(b));
}

/** ECR stores the text as given, so key order survives; a text that is not JSON is simply not ours. */
function parsed(policy: string): { rules?: { description?: unknown }[] } | undefined {
  try {
    return JSON.parse(policy);
  } catch {
    return undefined;
  }
}
