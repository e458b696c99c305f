import type { JsonObject } from '../../ports/json-object.js';
import { formLimits } from './limits/form-limits.js';
import { limitProblems } from './limits/limit-problems.js';
import { type ModelProblem, modelProblems } from './model-problems.js';
import { writtenPath } from './written-path.js';

/** A problem of a task definition as such, whatever is rendered from it; `text` begins with its path. */
export interface FormProblem extends Pick<ModelProblem, 'path' | 'of'> {
  readonly text: string;
}

/** Members that RegisterTaskDefinition does not know, values of another type, and what no task is without. */
export function formProblems(definition: unknown): readonly FormProblem[] {
  if (!isObject(definition)) {
    const text = 'not a task definition: expected an object with family and containerDefinitions';
    return [{ path: [], of: 'value', text }];
  }
  const foreign = modelProblems(definition);
  const missing = limitProblems(definition, foreign, formLimits);
  return [...foreign, ...missing.map((one) => ({ ...one, of: 'value' as const }))].map(
    ({ path, of, message }) => ({ path, of, text: `${writtenPath(path)}: ${message}` }),
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
