import { optionPlace } from '../config/option-place.js';
import { ShipError } from '../errors.js';
import type { JsonObject } from '../ports/json-object.js';
import type { FileReader } from './file-reader.js';

/** The task definition file, checked with what options say over it; undefined where none is used. */
export async function readDefinitionFile(reader: FileReader): Promise<JsonObject | undefined> {
  const found = await readDefinitionText(reader);
  if (found === undefined) return undefined;
  const { checkedDefinition } = await import('../plan/definition/checked-definition.js');
  return checkedDefinition(found, reader.config);
}

/** The same, whatever options would make of it. */
export async function readDefinitionForm(reader: FileReader): Promise<JsonObject | undefined> {
  const found = await readDefinitionText(reader);
  if (found === undefined) return undefined;
  const { parseTaskDefinition } = await import('../plan/definition/parse-task-definition.js');
  return parseTaskDefinition(found.path, found.text);
}

async function readDefinitionText({ config, ports }: FileReader) {
  const { file: path, revision } = config.taskDefinition;
  if (path === undefined || revision !== undefined) return undefined;
  const text = await ports.files.readText(path);
  if (text !== undefined) return { path, text };
  const where = optionPlace(config, 'task-definition');
  throw new ShipError('task-definition-unreadable', `${where}: there is no file ${path}.`, {
    remedy: 'Correct the option task-definition, or leave it out to use the service’s current revision.',
  });
}
