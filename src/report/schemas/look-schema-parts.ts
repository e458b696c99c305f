import type { DeploymentRecord } from '../../status/deployment-record.js';
import type { ServiceStatus } from '../../status/service-status.js';
import type { RolloutDeployment, ServiceTask } from '../../watch/rollout.js';
import { list, object, type Schema, text } from './outcome-schema-parts.js';

type MembersOf<Value> = Readonly<Record<keyof Value, Schema>>;

/** AWS's own way to write a moment. */
export const moment = (description: string): Schema => ({
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
  description: `${description} (UTC).`,
});

const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });

const verdicts: Readonly<Record<DeploymentRecord['verdict'], true>> = {
  ...{ stable: true, unchanged: true, 'rolled-back': true, failed: true, stopped: true, superseded: true },
  ...{ 'timed-out': true, cancelled: true, planned: true, checked: true, 'not-started': true },
  ...{ 'in-progress': true, 'rolling-back': true },
};

/** A service deployment of the past, or the one that goes on. */
export const deployment = object(
  'A service deployment.',
  {
    id: text('ecs-svc/N'),
    revision: text('Of the task definition: web:12.'),
    commit: text('The commit that was noted on the revision.'),
    author: text('Who made it, where the repository of the working directory knows it.'),
    run: text('The page of the run that deployed it.'),
    verdict: { enum: Object.keys(verdicts), description: 'in-progress and rolling-back go on.' },
    startedAt: moment('When it began'),
    durationSeconds: { type: 'number', minimum: 0, description: 'Absent while it goes on.' },
  } satisfies MembersOf<DeploymentRecord>,
  ['id', 'revision', 'verdict', 'startedAt'],
);

const rollout = object(
  'A member of deployments[], as ECS describes the service.',
  {
    id: text('ecs-svc/N'),
    status: { enum: ['PRIMARY', 'ACTIVE', 'INACTIVE'] },
    taskDefinitionArn: text('The ARN of its revision.'),
    desired: count('Tasks that it is to have.'),
    pending: count('Tasks that start.'),
    running: count('Tasks that run.'),
    failedTasks: count('Tasks that failed to start.'),
    rolloutState: { enum: ['COMPLETED', 'FAILED', 'IN_PROGRESS'] },
    rolloutStateReason: text('Why, in the words of ECS.'),
    createdAt: moment('When it began'),
  } satisfies MembersOf<RolloutDeployment>,
  ['id', 'status', 'taskDefinitionArn', 'desired', 'pending', 'running', 'failedTasks', 'createdAt'],
);

const task = object(
  'A task of the service that has not stopped.',
  {
    id: text('The last part of its ARN.'),
    taskDefinitionArn: text('The ARN of its revision.'),
    lastStatus: text('PROVISIONING, PENDING, RUNNING and so on.'),
    startedBy: text('The deployment that started it: ecs-svc/N.'),
    healthStatus: text('HEALTHY, UNHEALTHY or UNKNOWN.'),
    startedAt: moment('When it became RUNNING'),
  } satisfies MembersOf<ServiceTask>,
  ['id', 'taskDefinitionArn'],
);

/** A service at one moment. */
export const status = object(
  'A service at one moment.',
  {
    name: text('The name of the ECS service.'),
    cluster: text('As it was asked for: a name or an ARN.'),
    status: { enum: ['ACTIVE', 'DRAINING', 'INACTIVE'] },
    desired: count('Tasks that it is to have.'),
    running: count('Tasks that run.'),
    pending: count('Tasks that start.'),
    revision: text('Of the task definition: web:12.'),
    image: text('What the container of the repository runs.'),
    commit: text('The commit that was noted on the revision.'),
    rollouts: list('The PRIMARY one first.', rollout),
    tasks: list('Absent where they may not be read.', task),
    deployments: list('The last ones, newest first; absent where they may not be read.', deployment),
    events: list(
      'The latest ones, newest first.',
      object('An event of the service.', { at: moment('When'), message: text('What.') }, ['at', 'message']),
    ),
  } satisfies MembersOf<ServiceStatus>,
  ['name', 'cluster', 'status', 'desired', 'running', 'pending', 'revision', 'rollouts', 'events'],
);
