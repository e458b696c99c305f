import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

const path = fileURLToPath(new URL('../../docs/schema/plan.schema.json', import.meta.url));
const { $schema, definitions } = JSON.parse(readFileSync(path, 'utf8'));
const closed = JSON.parse(JSON.stringify(definitions), (_name, part) =>
  part?.type === 'object' && 'properties' in part && part.additionalProperties === undefined
    ? { ...part, additionalProperties: false }
    : part,
);

const validators = {
  printed: new Ajv({ allErrors: true }).compile({
    $schema,
    definitions: closed,
    $ref: '#/definitions/printed',
  }),
  saved: new Ajv({ allErrors: true }).compile({ $schema, definitions: closed, $ref: '#/definitions/saved' }),
};

/** What the published schema refuses about a plan, and every member that it does not describe. */
export function planProblems(kind: keyof typeof validators, document: unknown): readonly object[] {
  const validate = validators[kind];
  validate(document);
  return validate.errors ?? [];
}
