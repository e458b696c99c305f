import type { JsonObject } from '../../ports/json-object.js';
import { checkDefinitionFile } from './check-definition-file.js';
import { readDefinitionDocument } from './definition-document.js';
import { definitionError } from './definition-error.js';
import type { DefinitionOptions } from './foresee-definition.js';

/** A task definition file's text, checked with what options say over it. Throws one ShipError with every problem's place. */
export function checkedDefinition(
  { path, text }: { readonly path: string; readonly text: string },
  options: DefinitionOptions,
): JsonObject {
  const document = readDefinitionDocument(path, text);
  const problems = checkDefinitionFile(document, options);
  if (problems.length > 0) throw definitionError(path, problems);
  return document.definition as JsonObject;
}
