import type { Plan } from '../../plan/plan.js';
import {
  factMembers,
  failure,
  list,
  object,
  type Schema,
  scan,
  stage,
  stageRecord,
  text,
  verdict,
} from './outcome-schema-parts.js';

const version: Schema = { const: 1 };

/** What both documents say of their run. */
const ending: Readonly<Record<string, Schema>> = {
  verdict: { $ref: '#/definitions/verdict' },
  exitCode: { type: 'integer', minimum: 0, maximum: 255, description: 'The process ends with the same.' },
  headline: text('How it went, in one sentence.'),
  durationSeconds: { type: 'number', minimum: 0 },
};

const whyMembers: Readonly<Record<string, Schema>> = {
  cause: text('Why the verdict is no success, in one sentence.'),
  causeId: text('The diagnosis rule’s id or the error’s code.'),
  remedy: text('What to do.'),
  evidence: list('Lines that show the cause.', { type: 'string' }),
  docs: text('A page about it.'),
  failure: { $ref: '#/definitions/failure' },
};

const runMembers: Readonly<Record<string, Schema>> = {
  ...ending,
  ...factMembers,
  ...whyMembers,
  stages: list('In the order in which they ended.', { $ref: '#/definitions/stageRecord' }),
  notices: list('What the reader should know.', { type: 'string' }),
};

const ofDryRun = 'Of a dry run, see plan.schema.json';

/** A dry run's plan has a schema of its own. */
const planMembers: Readonly<Record<Exclude<keyof Plan, 'version'>, Schema>> = {
  cluster: text(`${ofDryRun}.`),
  service: text(`${ofDryRun}: the service’s name in ECS.`),
  changes: { type: 'boolean', description: `${ofDryRun}: would anything change?` },
  startsDeployment: { type: 'boolean', description: `${ofDryRun}: would ECS replace the tasks?` },
  usual: { type: 'object', description: `${ofDryRun}: how long deployments have taken.` },
  actions: list(`${ofDryRun}: what would be done.`, { type: 'object' }),
  requests: list(`${ofDryRun}: what would be sent.`, { type: 'object' }),
  permissions: { type: 'object', description: `${ofDryRun}: what the role has to be allowed.` },
};

const always = [...Object.keys(ending), 'stages', 'notices'];
const explained: Schema = {
  anyOf: [
    { properties: { exitCode: { const: 0 } } },
    { properties: { verdict: { const: 'planned' } } },
    { required: ['cause', 'evidence'] },
  ],
};

const members = { ...runMembers, ...planMembers };
const one = object('A run of one service.', { version, ...members }, ['version', ...always]);
const service = object(
  'One of several services: what its document would have been, had it been shipped alone.',
  { name: text('Its key under services in ecs-ship.yml.'), ...members },
  ['name', ...always],
);

const several = object(
  'A run of several services.',
  {
    version,
    ...ending,
    policy: { enum: ['stop', 'continue', 'roll-back-all'], description: 'on-service-failure' },
    services: list('In the file’s order.', { $ref: '#/definitions/service' }),
  },
  ['version', ...Object.keys(ending), 'policy', 'services'],
);

/** JSON Schema of the document that `ship --json` and `plan --json` print when the run has ended. */
export function renderOutcomeSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What ecs-ship ship --json prints',
    type: 'object',
    oneOf: [{ $ref: '#/definitions/one' }, { $ref: '#/definitions/several' }],
    definitions: {
      one: { ...one, ...explained, not: { required: ['services'] } },
      several,
      service: { ...service, ...explained },
      verdict,
      stage,
      stageRecord,
      failure,
      scan,
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
