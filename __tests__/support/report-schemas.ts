import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { closedSchema } from './closed-schema.js';

const find = createRequire(import.meta.url).resolve;
const read = (path: string) => JSON.parse(readFileSync(find(path), 'utf8')) as object;

const draft4 = new Ajv({ schemaId: 'auto', meta: false, allErrors: true });
draft4.addMetaSchema(read('ajv/lib/refs/json-schema-draft-04.json'));

/** The schema of SARIF 2.1.0 as the schema store publishes it and Microsoft's package carries it. */
const sarif = draft4.compile(read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

const text = { type: 'string', minLength: 1 };

/**
 * All that GitLab Docs ("Code Quality", "Code Quality report format") ask for, which is more than the schema its parser
 * holds (gitlab-org/gitlab, app/validators/json_schemas/codeclimate.json): that one knows neither names nor severities.
 */
const codeQuality = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

/**
 * All that GitLab Docs ("artifacts:reports:annotations") ask for, and the limits of the schema that GitLab holds it against
 * (gitlab-org/gitlab, app/validators/json_schemas/ci_job_annotation_data.json).
 */
const annotations = new Ajv({ allErrors: true }).compile({
  type: 'object',
  propertyNames: { minLength: 1, maxLength: 255 },
  additionalProperties: {
    type: 'array',
    maxItems: 1000,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['external_link'],
      properties: {
        external_link: {
          type: 'object',
          additionalProperties: false,
          required: ['label', 'url'],
          properties: { label: text, url: { type: 'string', pattern: '^https?://' } },
        },
      },
    },
  },
});

/** Every member that docs/schema/check.schema.json does not describe is refused, too. */
const checkDocument = new Ajv({ allErrors: true }).compile(
  closedSchema(read('../../docs/schema/check.schema.json')) as object,
);

/** What makes it no document of `ecs-ship check --json`. */
export function checkDocumentProblems(document: unknown): readonly object[] {
  checkDocument(document);
  return checkDocument.errors ?? [];
}

/** What makes the text no SARIF 2.1.0. */
export function sarifProblems(document: string): readonly object[] {
  sarif(JSON.parse(document));
  return sarif.errors ?? [];
}

/** What makes the text no Code Quality report. */
export function codeQualityProblems(document: string): readonly object[] {
  codeQuality(JSON.parse(document));
  return codeQuality.errors ?? [];
}

/** What makes the text no annotations report. */
export function annotationsProblems(document: string): readonly object[] {
  annotations(JSON.parse(document));
  return annotations.errors ?? [];
}
