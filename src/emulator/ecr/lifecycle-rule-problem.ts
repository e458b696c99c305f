import {
  enumProblem,
  firstProblem,
  type JsonProblem,
  objectProblem,
  positiveIntegerProblem,
  textProblem,
} from './json-problem.js';
import type { LifecycleRule } from './lifecycle-policy.js';
import { selectionProblem } from './lifecycle-selection-problem.js';

/** A rule in the making: its members may be missing or of any type. */
type Rule = { readonly [Name in keyof LifecycleRule]?: unknown };

/** The first thing wrong with one rule by itself; undefined when it is well formed. */
export function lifecycleRuleProblem(rule: unknown, at: string): JsonProblem {
  const members = rule as Rule;
  return firstProblem(
    () => objectProblem(rule, at, ['rulePriority', 'selection', 'action'], ['description']),
    () => positiveIntegerProblem(members.rulePriority, `${at}/rulePriority`),
    () =>
      members.description === undefined ? undefined : textProblem(members.description, `${at}/description`),
    () => selectionProblem(members.selection, `${at}/selection`),
    () => actionProblem(members.action, `${at}/action`),
    () => pairProblem(rule as LifecycleRule, at),
  );
}

function actionProblem(action: unknown, at: string): JsonProblem {
  const { type, targetStorageClass } = (action ?? {}) as Record<string, unknown>;
  return firstProblem(
    () => objectProblem(action, at, ['type'], ['targetStorageClass']),
    () => enumProblem(type, `${at}/type`, ['expire', 'transition']),
    () =>
      type === 'transition'
        ? enumProblem(targetStorageClass, `${at}/targetStorageClass`, ['archive'])
        : objectProblem(action, at, ['type']),
  );
}

const LEAST_DAYS_IN_ARCHIVE = 90;

/** Which count type goes with which action (ECR user guide, "Examples of lifecycle policies in Amazon ECR"). */
function pairProblem({ selection, action }: LifecycleRule, at: string): JsonProblem {
  const { countType, countNumber } = selection;
  if (countType === 'sinceImagePulled' && action.type !== 'transition') {
    return `countType sinceImagePulled must be used with the transition action at ${at}`;
  }
  if (countType !== 'sinceImageTransitioned') return undefined;
  if (action.type !== 'expire') {
    return `countType sinceImageTransitioned must be used with the expire action at ${at}`;
  }
  if (countNumber >= LEAST_DAYS_IN_ARCHIVE) return undefined;
  return `images must be in archive storage for a minimum of ${LEAST_DAYS_IN_ARCHIVE} days before deletion (found: ${countNumber}) at ${at}/selection/countNumber`;
}
