import type { JsonObject } from '../../ports/json-object.js';
import type { DefinitionDocument } from './definition-document.js';
import type { PlacedProblem } from './definition-error.js';
import { type DefinitionOptions, foreseeDefinition } from './foresee-definition.js';
import { formProblems } from './form-problems.js';
import type { Finding } from './limits/limit.js';
import { limitProblems } from './limits/limit-problems.js';
import { soundPart } from './limits/sound-part.js';
import { modelProblems } from './model-problems.js';
import { optionAt, optionProblem } from './option-at.js';
import { pathBefore } from './path-before.js';
import { writtenPath } from './written-path.js';

/**
 * Everything that ECS would refuse of a task definition file with what options say over it, as far as it can be told
 * before AWS is asked: each problem at its place in the file, or at the option that causes it.
 */
export function checkDefinitionFile(
  document: DefinitionDocument,
  options: DefinitionOptions,
): readonly PlacedProblem[] {
  const form = formProblems(document.definition);
  const placed = form.map(({ path, of, text }) => document.problemAt(path, of, text));
  if (form.some(({ path }) => path.length === 0)) return placed;
  const foreign = modelProblems(document.definition as JsonObject);
  const source = soundPart(document.definition as JsonObject, foreign);
  const foreseen = foreseeDefinition(source, options);
  const place = (finding: Finding): PlacedProblem => {
    const where = optionAt(finding, foreseen, options);
    if (where !== undefined) return optionProblem(where, finding.message, options.places);
    const path = pathBefore(source, foreseen.rendered, finding.path);
    return document.problemAt(path, 'value', `${writtenPath(path)}: ${finding.message}`.replace(/^: /, ''));
  };
  const known = new Set(placed.map(({ text }) => text));
  const broken = limitProblems(foreseen.rendered, foreign).map(place);
  const unclear =
    form.length === 0 ? foreseen.unclear.map((one) => unclearProblem(document, one, options.places)) : [];
  return [...placed, ...unclear, ...broken.filter(({ text }) => !known.has(text))];
}

function unclearProblem(
  document: DefinitionDocument,
  { where, message }: { readonly where?: string; readonly message: string },
  places: DefinitionOptions['places'],
): PlacedProblem {
  if (where !== undefined) return optionProblem(where, message, places);
  return document.problemAt(['containerDefinitions'], 'value', `containerDefinitions: ${message}`);
}
