import type { JsonObject } from '../../ports/json-object.js';
import { readDefinitionDocument } from './definition-document.js';
import { definitionError } from './definition-error.js';
import { formProblems } from './form-problems.js';

/**
 * A task definition file's text (JSON or YAML) as RegisterTaskDefinition takes it. The raw output of
 * `aws ecs describe-task-definition` is accepted too. Every problem is reported with its place.
 */
export function parseTaskDefinition(path: string, text: string): JsonObject {
  const document = readDefinitionDocument(path, text);
  const problems = formProblems(document.definition).map((problem) =>
    document.problemAt(problem.path, problem.of, problem.text),
  );
  if (problems.length > 0) throw definitionError(path, problems);
  return document.definition as JsonObject;
}
