import {
  arrayProblem,
  enumProblem,
  firstProblem,
  type JsonProblem,
  objectProblem,
  positiveIntegerProblem,
  textProblem,
} from './json-problem.js';
import type { LifecycleSelection } from './lifecycle-policy.js';

type Selection = { readonly [Name in keyof LifecycleSelection]?: unknown };

const LISTS = ['tagPatternList', 'tagPrefixList'] as const;
const MOST_WILDCARDS = 4;

/** The first thing wrong with a rule's selection; undefined when it is well formed. */
export function selectionProblem(value: unknown, at: string): JsonProblem {
  const selection = value as Selection;
  const optional = [...LISTS, 'storageClass', 'countUnit'];
  return firstProblem(
    () => objectProblem(value, at, ['tagStatus', 'countType', 'countNumber'], optional),
    () => enumProblem(selection.tagStatus, `${at}/tagStatus`, ['any', 'tagged', 'untagged']),
    () => tagListProblem(selection, at),
    () => countProblem(selection, at),
    () => storageClassProblem(selection, at),
  );
}

function tagListProblem(selection: Selection, at: string): JsonProblem {
  const given = LISTS.filter((name) => selection[name] !== undefined);
  const [name] = given;
  const status = String(selection.tagStatus).toUpperCase();
  if (selection.tagStatus !== 'tagged') {
    return (
      name && `Must not specify tagPrefixList or tagPatternList when tagStatus=${status} at ${at}/${name}`
    );
  }
  if (given.length > 1) return `Must not specify both tagPrefixList and tagPatternList at ${at}`;
  if (!name) return 'Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.';
  const path = `${at}/${name}`;
  return arrayProblem(selection[name], path, 1, 100) ?? patternsProblem(selection[name] as unknown[], path);
}

function patternsProblem(patterns: readonly unknown[], at: string): JsonProblem {
  for (const [i, pattern] of patterns.entries()) {
    const problem = textProblem(pattern, `${at}/${i}`);
    if (problem !== undefined) return problem;
    if (pattern === '') return `string is too short (length: 0, required minimum: 1) at ${at}/${i}`;
    const wildcards = String(pattern).split('*').length - 1;
    if (wildcards > MOST_WILDCARDS) {
      return `${JSON.stringify(pattern)} has ${wildcards} wildcards (*), more than the maximum of ${MOST_WILDCARDS}, at ${at}/${i}`;
    }
  }
  return undefined;
}

const COUNT_TYPES = ['imageCountMoreThan', 'sinceImagePulled', 'sinceImagePushed', 'sinceImageTransitioned'];

function countProblem({ countType, countUnit, countNumber }: Selection, at: string): JsonProblem {
  return firstProblem(
    () => enumProblem(countType, `${at}/countType`, COUNT_TYPES),
    () => countUnitProblem(countType, countUnit, `${at}/countUnit`),
    () => positiveIntegerProblem(countNumber, `${at}/countNumber`),
  );
}

function countUnitProblem(countType: unknown, countUnit: unknown, at: string): JsonProblem {
  if (countType !== 'imageCountMoreThan') return enumProblem(countUnit, at, ['days']);
  return countUnit === undefined
    ? undefined
    : `countUnit must not be used with countType imageCountMoreThan at ${at}`;
}

function storageClassProblem({ countType, storageClass }: Selection, at: string): JsonProblem {
  if (countType === 'sinceImageTransitioned')
    return enumProblem(storageClass, `${at}/storageClass`, ['archive']);
  return storageClass === undefined
    ? undefined
    : enumProblem(storageClass, `${at}/storageClass`, ['standard']);
}
