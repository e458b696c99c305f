import type { JsonObject } from '../../../ports/json-object.js';
import { type ModelProblem, modelProblems } from '../model-problems.js';
import type { Finding, Limit, Path } from './limit.js';
import { limits } from './limits.js';
import { soundPart } from './sound-part.js';
import type { Task } from './task-view.js';

/**
 * Every limit of ECS that a task definition breaks, all at once. Members that RegisterTaskDefinition does not know, or
 * not of this type, are none of them: they are passed over, and so is what only follows from them.
 */
export function limitProblems(
  definition: JsonObject,
  foreign: readonly ModelProblem[] = modelProblems(definition),
  which: readonly Limit[] = Object.values(limits).flat(),
): readonly Finding[] {
  const task = soundPart(definition, foreign) as Task;
  const places = foreign.map(meantPath);
  return which
    .flatMap(({ find }) => find(task))
    .filter(({ path, or }) => !places.some((place) => isNear(place, path) || (or && isNear(place, or))));
}

/** Where a misspelt member would be if it were spelt well. */
function meantPath({ path, meant }: ModelProblem): Path {
  return meant === undefined ? path : [...path.slice(0, -1), meant];
}

/** The problem is at the finding's place, above it, or just below: a part of it was passed over. */
function isNear(problem: Path, finding: Path): boolean {
  if (problem.length > finding.length + 1) return false;
  return problem.slice(0, finding.length).every((step, at) => finding[at] === step);
}
