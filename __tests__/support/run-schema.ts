import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { closedSchema } from './closed-schema.js';

const file = new URL('../../docs/schema/run.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
const closed = new Ajv({ allErrors: true }).compile(closedSchema(schema) as object);

/** What a document of `run --json` has that the published schema does not know, or lacks. */
export function runProblems(document: unknown): readonly unknown[] {
  return closed(document) ? [] : (closed.errors ?? []);
}
