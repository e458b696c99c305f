import { isRecord } from '../protocol/is-record.js';

const STATUSES = ['tagged', 'untagged', 'any'];
const COUNT_TYPES = ['imageCountMoreThan', 'sinceImagePushed', 'sinceImagePulled', 'sinceImageTransitioned'];

/** The first thing wrong with one rule; undefined when it is well formed. */
export function lifecycleRuleProblem(rule: unknown): string | undefined {
  if (!isRecord(rule)) return 'it is not an object';
  if (!isPositiveInteger(rule.rulePriority)) return 'rulePriority must be a positive integer';
  if (!isRecord(rule.selection)) return 'selection is missing';
  if (!isRecord(rule.action)) return 'action is missing';
  return selectionProblem(rule.selection) ?? actionProblem(rule.action);
}

function selectionProblem(selection: Record<string, unknown>): string | undefined {
  if (!STATUSES.includes(String(selection.tagStatus)))
    return `tagStatus must be one of ${STATUSES.join(', ')}`;
  if (!COUNT_TYPES.includes(String(selection.countType)))
    return `countType must be one of ${COUNT_TYPES.join(', ')}`;
  if (!isPositiveInteger(selection.countNumber)) return 'countNumber must be a positive integer';
  return tagListProblem(selection) ?? countUnitProblem(selection);
}

function tagListProblem(selection: Record<string, unknown>): string | undefined {
  const lists = [selection.tagPatternList, selection.tagPrefixList].filter((list) => list !== undefined);
  if (selection.tagStatus !== 'tagged') {
    return lists.length > 0 ? `tag lists do not go with tagStatus ${selection.tagStatus}` : undefined;
  }
  const [list] = lists;
  if (lists.length !== 1 || !Array.isArray(list) || list.length === 0) {
    return 'tagStatus tagged needs exactly one of tagPatternList and tagPrefixList';
  }
  const wild = list.find((pattern) => String(pattern).split('*').length > 5);
  return wild === undefined ? undefined : `${wild} has more than four *`;
}

function countUnitProblem(selection: Record<string, unknown>): string | undefined {
  const counts = selection.countType === 'imageCountMoreThan';
  if (counts && selection.countUnit !== undefined) return 'countUnit does not go with imageCountMoreThan';
  if (!counts && selection.countUnit !== 'days')
    return `countType ${selection.countType} needs countUnit days`;
  return undefined;
}

function actionProblem(action: Record<string, unknown>): string | undefined {
  if (action.type === 'expire') return undefined;
  const archives = action.type === 'transition' && action.targetStorageClass === 'archive';
  return archives ? undefined : 'action must be expire, or transition with targetStorageClass archive';
}

function isPositiveInteger(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}
