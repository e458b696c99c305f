import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { closedSchema } from './closed-schema.js';

const path = fileURLToPath(new URL('../../docs/schema/outcome.schema.json', import.meta.url));
const schema = JSON.parse(readFileSync(path, 'utf8')) as object;

const published = new Ajv({ allErrors: true }).compile(schema);
const closed = new Ajv({ allErrors: true }).compile(closedSchema(schema) as object);

/** What the published schema of `--json` refuses about the document of a run. */
export function outcomeProblems(document: unknown): readonly object[] {
  published(document);
  return published.errors ?? [];
}

/** The same, and every member that it does not describe. */
export function outcomeGaps(document: unknown): readonly object[] {
  closed(document);
  return closed.errors ?? [];
}
