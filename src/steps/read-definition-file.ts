import { ShipError } from '../errors.js';
import { checkDefinitionFile } from '../plan/definition/check-definition-file.js';
import { readDefinitionDocument } from '../plan/definition/definition-document.js';
import { definitionError } from '../plan/definition/definition-error.js';
import type { JsonObject } from '../ports.js';
import type { Run } from './run.js';

/** The task definition file, checked with what options say over it; undefined where none is used. */
export async function readDefinitionFile({ config, ports }: Run): Promise<JsonObject | undefined> {
  const { file, revision } = config.taskDefinition;
  if (file === undefined || revision !== undefined) return undefined;
  const text = await ports.files.readText(file);
  if (text === undefined) {
    throw new ShipError('task-definition-unreadable', `There is no file ${file}.`, {
      remedy: 'Correct the option task-definition, or leave it out to use the service’s current revision.',
    });
  }
  const document = readDefinitionDocument(file, text);
  const problems = checkDefinitionFile(document, config);
  if (problems.length > 0) throw definitionError(file, problems);
  return document.definition as JsonObject;
}
