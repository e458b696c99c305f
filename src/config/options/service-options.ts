import type { OptionRow } from '../option-row.js';

/** The rows of the group Service. */
export const serviceOptions = [
  {
    name: 'service',
    kind: 'string',
    placeholder: 'name',
    group: 'Service',
    description: 'The ECS service to deploy to. It must exist.',
    example: 'web',
    required: true,
    grammar: 'service',
  },
  {
    name: 'cluster',
    kind: 'string',
    placeholder: 'name',
    group: 'Service',
    description: 'Name or ARN of the ECS cluster the service runs in.',
    default: 'default',
    example: 'production',
    grammar: 'cluster',
  },
  {
    name: 'config',
    kind: 'string',
    placeholder: 'path',
    group: 'Service',
    description: 'Path of the configuration file, relative to the working directory.',
    defaultNote: '`ecs-ship.yml` where it exists',
    example: 'deploy/ecs-ship.yml',
    inFile: false,
  },
  {
    name: 'environment',
    kind: 'string',
    placeholder: 'name',
    group: 'Service',
    description:
      'The section under `environments` of the configuration file that wins over the rest of the file.',
    example: 'production',
    inFile: false,
  },
  {
    name: 'only',
    kind: 'list',
    placeholder: 'name,...',
    group: 'Service',
    description:
      'Of several services, the ones to ship, by their keys under `services`; what they depend on is taken as done.',
    defaultNote: 'all of them',
    example: 'web,worker',
    inFile: false,
  },
] as const satisfies readonly OptionRow[];
