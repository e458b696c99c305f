import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { closedSchema } from './closed-schema.js';

/** Holds a document of `--json` against its published schema, which has to describe every member that is there. */
export function expectSchema(name: 'status' | 'history' | 'logs' | 'open', document: string): void {
  const schema = JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(closedSchema(schema) as object);
  validate(JSON.parse(document));
  expect(validate.errors ?? []).toEqual([]);
}
