import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { closedSchema } from '../closed-schema.js';

const path = fileURLToPath(new URL('../../../docs/schema/doctor.schema.json', import.meta.url));
const validate = new Ajv({ allErrors: true }).compile(
  closedSchema(JSON.parse(readFileSync(path, 'utf8'))) as object,
);

/** What the published schema refuses about a document of doctor, and every member that it does not describe. */
export function doctorProblems(document: unknown): readonly object[] {
  validate(document);
  return validate.errors ?? [];
}
