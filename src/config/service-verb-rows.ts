import type { OptionRow } from './option-row.js';
import { rollbackOptions } from './options/rollback-options.js';
import { optionsOf } from './options.js';

/** Verbs that change a service and build nothing. */
export type ServiceVerbName = 'rollback' | 'restart' | 'scale' | 'stop';

/** The options of a ship that such a verb has as well, besides all that are about the access to AWS. */
const shared: readonly string[] = [
  ...['service', 'cluster', 'config', 'environment', 'only'],
  ...['repository', 'lifecycle', 'timeout', 'no-progress-timeout', 'on-failure', 'on-cancel'],
  ...['dry-run', 'json', 'verbose', 'show-values'],
];

/** Those rows of the option table. */
export function sharedRows(): readonly OptionRow[] {
  return optionsOf('cli').filter(({ name, group }) => group === 'AWS access' || shared.includes(name));
}

export const restartRows = [] as const satisfies readonly OptionRow[];

export const scaleRows = [] as const satisfies readonly OptionRow[];

export const stopRows = [
  {
    name: 'delete',
    kind: 'boolean',
    group: 'Service',
    description:
      'Delete the service as well, of which nothing is left then. It has to carry the tag `ecs-ship:review`.',
    default: 'false',
  },
  {
    name: 'deregister',
    kind: 'boolean',
    group: 'Service',
    description:
      'With --delete: deregister the revisions of its task definition’s family too, unless anything else uses the family.',
    default: 'false',
  },
  {
    name: 'force',
    kind: 'boolean',
    group: 'Service',
    description: 'With --delete: delete a service that has no such tag.',
    default: 'false',
  },
  {
    name: 'yes',
    kind: 'boolean',
    group: 'Run',
    description:
      'Do not ask. Where nobody can be asked, --delete needs it, and so do several services at once.',
    default: 'false',
  },
] as const satisfies readonly OptionRow[];

/** The rows that a verb has to itself. */
export const ownRows: Readonly<Record<ServiceVerbName, readonly OptionRow[]>> = {
  rollback: rollbackOptions,
  restart: restartRows,
  scale: scaleRows,
  stop: stopRows,
};
