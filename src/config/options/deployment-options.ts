import type { OptionRow } from '../option-row.js';

/** The rows of the group Deployment. */
export const deploymentOptions = [
  {
    name: 'keep-revisions',
    kind: 'integer',
    group: 'Deployment',
    description:
      'After a stable deployment, deregister older revisions of the family that ecs-ship made, beyond so many of the newest; never one that a service or task uses or would be rolled back to.',
    defaultNote: 'nothing is deregistered',
    example: '20',
    minimum: 1,
  },
  {
    name: 'release-command',
    kind: 'list',
    placeholder: 'word',
    group: 'Deployment',
    description:
      'A command that is run once, in a task of the new revision, before the service is updated: migrations. Unless it exits with 0 the service stays as it is. One word a line, never split.',
    example: 'migrate',
    linesOnly: true,
  },
  {
    name: 'after-command',
    kind: 'list',
    placeholder: 'word',
    group: 'Deployment',
    description:
      'The same once the deployment is stable; where it fails the run fails, and the service stays on the new revision.',
    example: 'warm-up',
    linesOnly: true,
  },
  {
    name: 'release-container',
    kind: 'string',
    placeholder: 'name',
    group: 'Deployment',
    description: 'The container that `release-command` and `after-command` run in.',
    defaultNote: 'the one that gets the image',
    example: 'migrate',
    grammar: 'container',
  },
  {
    name: 'release-timeout',
    kind: 'duration',
    group: 'Deployment',
    description: 'Longest time for each of them, from its start; then its task is stopped.',
    default: '30m',
    example: '5m',
  },
  {
    name: 'force-new-deployment',
    kind: 'boolean',
    group: 'Deployment',
    description: 'Start a deployment even where nothing changed, so that every task is replaced.',
    default: 'false',
  },
  {
    name: 'desired-count',
    kind: 'integer',
    group: 'Deployment',
    description: 'Number of tasks the service is to run.',
    defaultNote: 'left as it is, so that auto scaling keeps its say',
    example: '2',
    minimum: 0,
  },
  {
    name: 'timeout',
    kind: 'duration',
    group: 'Deployment',
    description: 'Longest time to follow the deployment. ECS goes on with the deployment when it has passed.',
    default: '30m',
    example: '1h30m',
  },
  {
    name: 'no-progress-timeout',
    kind: 'duration',
    group: 'Deployment',
    description: 'Longest time to follow a deployment in which nothing changes.',
    default: '10m',
    example: '5m',
  },
  {
    name: 'on-failure',
    kind: 'choice',
    choices: ['rollback', 'stop-waiting', 'wait'],
    group: 'Deployment',
    description:
      'When it is certain that the deployment cannot succeed: `rollback` has ECS restore the previous deployment at once, `stop-waiting` ends the run, `wait` leaves it to ECS and the timeouts.',
    default: 'rollback',
  },
  {
    name: 'on-cancel',
    kind: 'choice',
    choices: ['leave', 'rollback', 'stop'],
    group: 'Deployment',
    description:
      'When the run is interrupted: `leave` lets ECS go on with the deployment, `rollback` has it restore the previous one, `stop` has it stop where it is.',
    default: 'leave',
  },
  {
    name: 'on-service-failure',
    kind: 'choice',
    choices: ['stop', 'continue', 'roll-back-all'],
    group: 'Deployment',
    description:
      'When one of several services fails: `stop` begins no further one, `continue` leaves out only what depends on it, `roll-back-all` begins no further one and takes every service that this run changed back to what it ran before.',
    default: 'stop',
    scope: 'run',
  },
  {
    name: 'allow-older',
    kind: 'boolean',
    group: 'Deployment',
    description: 'Deploy also a commit that is older than the one the service runs.',
    default: 'false',
    componentDefault: 'true',
  },
] as const satisfies readonly OptionRow[];
