import { type Finding, inContainers, type Limit, quoted, repeated, when } from './limit.js';
import type { Container, Dependency, Task } from './task-view.js';

/** Health checks, and which container waits for which. */
export const dependencyLimits: readonly Limit[] = [
  {
    says: 'A health check’s `command` starts with `CMD` or `CMD-SHELL`',
    source: 'API_HealthCheck',
    find: inContainers(({ healthCheck }) => commandProblems(healthCheck?.command, healthCheck !== undefined)),
  },
  {
    says: '`dependsOn` names other containers of the task',
    source: 'API_ContainerDependency',
    find: inDependencies(nameProblems),
  },
  {
    says: 'No containers wait for one another in a circle',
    source: 'API_ContainerDependency',
    find: circleProblems,
  },
  {
    says: 'A container that another one waits for as `HEALTHY` has a health check',
    source: 'API_ContainerDependency',
    find: inDependencies(({ condition, containerName }, { other }) =>
      when(
        condition === 'HEALTHY' && other !== undefined && other.healthCheck === undefined,
        ['condition'],
        `${containerName} has no health check, so it never becomes HEALTHY (give it one, or wait for START)`,
      ),
    ),
  },
  {
    says: 'A container that another one waits for as `COMPLETE` or `SUCCESS` is not essential',
    source: 'API_ContainerDependency',
    find: inDependencies(({ condition, containerName }, { other }) =>
      when(
        (condition === 'COMPLETE' || condition === 'SUCCESS') &&
          other !== undefined &&
          other.essential !== false,
        ['condition'],
        `${containerName} is essential, so the task ends with it (set its essential to false)`,
      ),
    ),
  },
  {
    says: '`volumesFrom` and `proxyConfiguration` name containers of the task',
    source: 'API_ContainerDefinition',
    find: (task) => [...inContainers(volumesFromProblems)(task), ...proxyProblems(task)],
  },
];

/** Docker knows NONE too, which switches an image's own health check off. */
function commandProblems(command: readonly string[] = [], checked: boolean): readonly Finding[] {
  const path = ['healthCheck', 'command'];
  const [first] = command;
  if (!checked) return [];
  if (first === undefined)
    return [{ path, message: 'missing (valid: ["CMD-SHELL", "curl -f http://localhost/ || exit 1"])' }];
  return when(
    !['CMD', 'CMD-SHELL', 'NONE'].includes(first),
    [...path, 0],
    `${quoted(first)} is neither CMD nor CMD-SHELL (put CMD first for a program with arguments, CMD-SHELL for one line of shell)`,
  );
}

interface Waiting {
  readonly container: Container;
  /** The container that is waited for, where there is one. */
  readonly other: Container | undefined;
}

function inDependencies(find: (one: Dependency, waiting: Waiting) => readonly Finding[]): Limit['find'] {
  return inContainers((container, { containerDefinitions = [] }) =>
    (container.dependsOn ?? []).flatMap((dependency, index) => {
      const other = containerDefinitions.find(({ name }) => name === dependency.containerName);
      return find(dependency, { container, other }).map((finding) => ({
        ...finding,
        path: ['dependsOn', index, ...finding.path],
      }));
    }),
  );
}

function nameProblems({ containerName = '' }: Dependency, { container, other }: Waiting): readonly Finding[] {
  const path = ['containerName'];
  if (containerName === '') return [{ path, message: 'missing' }];
  if (containerName === container.name) return [{ path, message: `${containerName} waits for itself` }];
  return when(other === undefined, path, `${quoted(containerName)} is no container of this task`);
}

/** Each circle once, at the first container of it; one that waits for itself is told elsewhere. */
function circleProblems({ containerDefinitions: containers = [] }: Task): readonly Finding[] {
  const next = new Map(
    containers.map(({ name = '', dependsOn = [] }) => [
      name,
      dependsOn.map((one) => one.containerName ?? ''),
    ]),
  );
  const circles = containers.flatMap(({ name = '' }, index) => {
    const circle = circleFrom(name, next, [name]);
    return circle === undefined || circle.length < 3 ? [] : [{ circle, index }];
  });
  const key = (circle: readonly string[]) => [...new Set(circle)].sort().join(' ');
  const twice = new Set(repeated(circles, ({ circle }) => key(circle)).map(({ index }) => index));
  return circles
    .filter((_, at) => !twice.has(at))
    .map(({ circle, index }) => ({
      path: ['containerDefinitions', index, 'dependsOn'],
      message: `containers wait for one another: ${circle.join(' → ')}`,
    }));
}

/** The way back to where it began: `['a', 'b', 'a']`. */
function circleFrom(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  way: readonly string[],
): readonly string[] | undefined {
  for (const name of next.get(way.at(-1) ?? '') ?? []) {
    if (name === start) return [...way, name];
    const further = way.includes(name) ? undefined : circleFrom(start, next, [...way, name]);
    if (further !== undefined) return further;
  }
  return undefined;
}

function volumesFromProblems(
  { volumesFrom = [], name }: Container,
  { containerDefinitions = [] }: Task,
): readonly Finding[] {
  const others = containerDefinitions.map((one) => one.name).filter((one) => one !== name);
  return volumesFrom.flatMap(({ sourceContainer = '' }, index) =>
    when(
      !others.includes(sourceContainer),
      ['volumesFrom', index, 'sourceContainer'],
      `${quoted(sourceContainer)} is no other container of this task`,
    ),
  );
}

function proxyProblems({ proxyConfiguration, containerDefinitions = [] }: Task): readonly Finding[] {
  const { containerName } = proxyConfiguration ?? {};
  return when(
    containerName !== undefined && !containerDefinitions.some(({ name }) => name === containerName),
    ['proxyConfiguration', 'containerName'],
    `${quoted(containerName ?? '')} is no container of this task`,
  );
}
