import { type Grammar, grammars } from './grammars.js';
import type { OptionRow } from './option-row.js';
import { fullDescription } from './option-words.js';
import { dependsOn, options } from './options.js';
import { durationPattern } from './parse/parse-duration.js';

type Schema = Readonly<Record<string, unknown>>;

/** JSON Schema of ecs-ship.yml, for editors: completion, descriptions, and a first check while typing. */
export function renderSchema(): string {
  const rows = (options as readonly OptionRow[]).filter((row) => row.inFile !== false);
  const definitions = Object.fromEntries([...rows, dependsOn].map((row) => [row.name, propertyOf(row)]));
  const properties = propertiesOf(rows);
  const services = servicesOf(rows);
  const environments = {
    description:
      'Sections of options that win over the rest of the file where the option environment names them.',
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { extends: extending, ...properties, services },
      additionalProperties: false,
    },
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'ecs-ship.yml',
    type: 'object',
    properties: { ...properties, services, environments },
    patternProperties: { '^x-': { description: 'For anchors: what is written once and referred to.' } },
    additionalProperties: false,
    definitions,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function propertiesOf(rows: readonly OptionRow[]): Schema {
  return Object.fromEntries(rows.map(({ name }) => [name, { $ref: `#/definitions/${name}` }]));
}

function servicesOf(rows: readonly OptionRow[]): Schema {
  return {
    description:
      'Several services that are shipped in one run, each with the options that are its own; `service` defaults to its key.',
    type: 'object',
    minProperties: 1,
    propertyNames: patternOf({ grammar: 'service' }),
    additionalProperties: {
      type: ['object', 'null'],
      properties: propertiesOf([dependsOn, ...rows.filter(({ scope }) => scope !== 'run')]),
      additionalProperties: false,
    },
  };
}

const extending: Schema = {
  description: 'The environment whose options hold where this one sets nothing else.',
  type: 'string',
};

function propertyOf(row: OptionRow): Schema {
  const description = fullDescription(row);
  const examples = row.example === undefined ? {} : { examples: [exampleOf(row, row.example)] };
  return { description, ...examples, anyOf: [typeOf(row), withVariable] };
}

/** What a value is once its variable is known, no editor can tell. */
const withVariable: Schema = { type: 'string', pattern: '\\$\\{' };

function exampleOf(row: OptionRow, example: string): unknown {
  return row.kind === 'integer' ? Number(example) : example;
}

function typeOf(row: OptionRow): Schema {
  const text = { type: 'string', ...patternOf(row) };
  switch (row.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', ...boundsOf(row) };
    case 'choice':
      return { enum: row.choices ?? [] };
    case 'duration':
      return { type: 'string', pattern: `^(?:${durationPattern})$` };
    case 'list':
      return { anyOf: [{ type: 'array', items: { anyOf: [text, withVariable] } }, { type: 'string' }] };
    case 'map':
      return { anyOf: [{ type: 'object', additionalProperties: entryOf(row) }, { type: 'string' }] };
    default:
      // A tag such as 1.10 reads as written, whatever YAML makes of it.
      return { ...text, type: ['string', 'number'] };
  }
}

function boundsOf({ minimum, maximum }: OptionRow): Schema {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

const scalars = ['string', 'number', 'boolean'];

function entryOf({ removable, members }: OptionRow): Schema {
  if (members) return {};
  return { type: removable ? [...scalars, 'null'] : scalars };
}

function patternOf(row: Pick<OptionRow, 'grammar'>): Schema {
  if (row.grammar === undefined) return {};
  const grammar: Grammar = grammars[row.grammar];
  const { minLength, maxLength } = grammar;
  return {
    pattern: `^(?:${grammar.pattern})$`,
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}
