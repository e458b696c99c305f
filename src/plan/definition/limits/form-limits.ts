import { inContainers, isName, type Limit, quoted, when } from './limit.js';
import type { Task } from './task-view.js';

const most = 10;
const grammar = 'valid: 1 to 255 letters, digits, - and _';

/** What no option changes: the family, and that there are containers with names. */
export const formLimits: readonly Limit[] = [
  {
    says: '`family` is 1 to 255 letters, digits, `-` and `_`',
    source: 'API_RegisterTaskDefinition',
    find: ({ family = '' }) =>
      family === ''
        ? [{ path: ['family'], message: 'missing' }]
        : when(!isName(family), ['family'], `${quoted(family)} is no family (${grammar})`),
  },
  {
    says: 'A task has 1 to 10 containers',
    source: 'service-quotas',
    find: countProblems,
  },
  {
    says: 'Each container has a `name` of 1 to 255 letters, digits, `-` and `_`',
    source: 'API_ContainerDefinition',
    find: inContainers(({ name = '' }) =>
      name === ''
        ? [{ path: ['name'], message: 'missing' }]
        : when(!isName(name), ['name'], `${quoted(name)} is no container name (${grammar})`),
    ),
  },
];

function countProblems({ containerDefinitions: { length } = [] }: Task) {
  const path = ['containerDefinitions'];
  if (length === 0) return [{ path, message: 'expected a list of at least one container' }];
  return when(length > most, path, `has ${length} containers; ECS takes ${most} in a task`);
}
