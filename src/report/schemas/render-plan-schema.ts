import { iamActions } from '../../iam/iam-actions.js';
import type { StageName } from '../../outcome.js';
import type { Plan, PlannedAction } from '../../plan/plan.js';
import type { PlanBasis } from '../../plan/plan-basis.js';
import { list, object, type Schema, text } from './outcome-schema-parts.js';

type MembersOf<Value> = Readonly<Record<keyof Value, Schema>>;

const request = object(
  'A request that would change something.',
  {
    action: { $ref: '#/definitions/action' },
    via: { const: 'registry', description: 'Sent to the registry’s own API, by the builder or a copy.' },
    region: text('Of a registry elsewhere.'),
    input: { type: 'object', description: 'Values of variables and secrets are hidden, manifests left out.' },
  },
  ['action', 'input'],
);

const permission = object(
  'An action that the run’s role has to be allowed.',
  { action: { $ref: '#/definitions/action' }, resources: list('ARNs, or *.', { type: 'string' }) },
  ['action', 'resources'],
);

const verbs: Readonly<Record<PlannedAction['action'], true>> = {
  ...{ create: true, update: true, build: true, push: true, register: true, deploy: true, remove: true },
  ...{ run: true, look: true, watch: true, skip: true },
};

const stages: Readonly<Record<StageName, true>> = {
  ...{
    rollback: true,
    source: true,
    identity: true,
    repository: true,
    image: true,
    copies: true,
    lifecycle: true,
    scan: true,
  },
  ...{ 'task-definition': true, 'release-task': true, service: true, watch: true, 'after-task': true },
  revisions: true,
};

const action = object(
  'What one stage would do.',
  {
    stage: { enum: Object.keys(stages) },
    action: { enum: Object.keys(verbs), description: 'look, watch and skip change nothing.' },
    summary: text('What and why, in one line.'),
    changes: list('What becomes different: + new, - gone, ~ changed.', { type: 'string' }),
    input: {
      description: 'The request or the commands as data; what the push tells reads (known after push).',
    },
  } satisfies MembersOf<PlannedAction>,
  ['stage', 'action', 'summary'],
);

const permissions = object(
  'What the role has to be allowed for this very run.',
  {
    needed: list('What it needs.', { $ref: '#/definitions/permission' }),
    maybe: list('What it needs where it goes otherwise than planned.', { $ref: '#/definitions/permission' }),
  },
  ['needed', 'maybe'],
);

const usual = object(
  'How long the service’s deployments have taken.',
  {
    seconds: { type: 'integer' },
    deployments: { type: 'integer', description: 'How many it is told from.' },
  },
  ['seconds', 'deployments'],
);

const planMembers: MembersOf<Plan> = {
  version: { const: 1 },
  cluster: text('As it was given.'),
  service: text('The service’s name in ECS.'),
  changes: { type: 'boolean', description: 'False when no action changes anything.' },
  startsDeployment: { type: 'boolean', description: 'Whether ECS would start a deployment.' },
  usual,
  actions: list('Stage by stage.', { $ref: '#/definitions/plannedAction' }),
  requests: list('About in the order in which they would be sent.', { $ref: '#/definitions/request' }),
  permissions,
};

const always = Object.keys(planMembers).filter((name) => name !== 'usual');

const basisMembers: MembersOf<PlanBasis> = {
  source: { type: 'object', description: 'The commit and the tag it gets.' },
  image: text('The given image.'),
  service: { type: 'object', description: 'What the service runs, and its deployment.' },
  repository: { type: 'object', description: 'Its settings, policies, and the tags that matter.' },
};

const saved = object(
  'The file that ecs-ship plan --out saves and ecs-ship ship --plan performs.',
  {
    version: { const: 1 },
    ecsShip: text('The version that saved it; no other performs it.'),
    savedAt: { type: 'string', format: 'date-time' },
    services: list('One for each service.', {
      ...object(
        'A plan and what it rests on.',
        {
          plan: object('The plan.', planMembers, always),
          basis: object('What has to be the same when it is performed.', basisMembers, ['service']),
          fingerprint: object(
            'A slow hash over all that the plan hides.',
            { salt: { type: 'string' }, hash: { type: 'string' } },
            ['salt', 'hash'],
          ),
        },
        ['plan', 'basis', 'fingerprint'],
      ),
    }),
  },
  ['version', 'ecsShip', 'savedAt', 'services'],
);

/** JSON Schema of plans: the members that `ecs-ship plan --json` prints beside the outcome’s, and the saved file. */
export function renderPlanSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A plan of ecs-ship',
    anyOf: [{ $ref: '#/definitions/printed' }, { $ref: '#/definitions/saved' }],
    definitions: {
      printed: {
        ...object('What ecs-ship plan --json prints of one service.', planMembers, always),
        additionalProperties: true,
      },
      saved,
      plannedAction: action,
      request,
      permission,
      action: { enum: Object.keys(iamActions), description: 'As a policy names it.' },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
