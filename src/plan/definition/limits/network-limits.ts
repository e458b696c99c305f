import { type Finding, inContainers, type Limit, type Path, quoted, repeated, when } from './limit.js';
import { type Container, type PortMapping, runsOnFargate, type Task } from './task-view.js';

const portName = /^[a-z0-9_][a-z0-9_-]{0,63}$/;

/** The network mode, and what it allows. */
export const networkLimits: readonly Limit[] = [
  {
    says: 'On Fargate `networkMode` is `awsvpc`',
    source: 'task_definition_parameters',
    find: (task) =>
      when(
        runsOnFargate(task) && task.networkMode !== 'awsvpc',
        ['networkMode'],
        `${task.networkMode === undefined ? 'missing' : quoted(task.networkMode)}: Fargate takes awsvpc only`,
      ),
  },
  {
    says: 'With `awsvpc` a container has no `links`, `hostname`, `extraHosts` or `disableNetworking`',
    source: 'API_ContainerDefinition',
    find: inContainers(awsvpcProblems),
  },
  {
    says: '`links` need `bridge`',
    source: 'API_ContainerDefinition',
    find: inContainers(({ links = [] }, { networkMode: mode }) =>
      when(
        links.length > 0 && (mode === 'host' || mode === 'none'),
        ['links'],
        `need the network mode bridge, not ${mode}`,
      ),
    ),
  },
  {
    says: 'With `none` a container has no `portMappings`',
    source: 'API_ContainerDefinition',
    find: inContainers(({ portMappings = [] }, { networkMode }) =>
      when(
        networkMode === 'none' && portMappings.length > 0,
        ['portMappings'],
        'have no meaning with the network mode none',
      ),
    ),
  },
  {
    says: 'With `awsvpc` and `host` a `hostPort` is the `containerPort`',
    source: 'API_PortMapping',
    find: inPorts(({ hostPort, containerPort }, { networkMode: mode }) =>
      when(
        (mode === 'awsvpc' || mode === 'host') && !!hostPort && hostPort !== containerPort,
        ['hostPort'],
        `${hostPort} is not the containerPort, ${containerPort}, as ${mode} needs it (leave it out)`,
      ),
    ),
  },
  {
    says: 'A `containerPortRange` is two ports from 1 to 65535, the lower one first, without other ports, with `bridge` or `awsvpc`',
    source: 'API_PortMapping',
    find: inPorts(rangeProblems),
  },
  {
    says: 'A port’s `name` is 1 to 64 lower-case letters, digits, `_` and `-`, and does not start with `-`',
    source: 'API_PortMapping',
    find: inPorts(({ name }) =>
      when(
        name !== undefined && !portName.test(name),
        ['name'],
        `${quoted(name ?? '')} is no name of a port (valid: 1 to 64 lower-case letters, digits, _ and -, not - first)`,
      ),
    ),
  },
  {
    says: 'No two ports of a task have the same `name`',
    source: 'API_PortMapping',
    find: portNamesTwice,
  },
];

function awsvpcProblems(container: Container, { networkMode }: Task): readonly Finding[] {
  if (networkMode !== 'awsvpc') return [];
  const { links = [], hostname = '', extraHosts = [], disableNetworking = false } = container;
  const message = 'has no meaning with the network mode awsvpc (remove it)';
  return [
    ...when(links.length > 0, ['links'], `${message}: containers of a task reach each other at 127.0.0.1`),
    ...when(hostname !== '', ['hostname'], message),
    ...when(extraHosts.length > 0, ['extraHosts'], message),
    ...when(disableNetworking, ['disableNetworking'], message),
  ];
}

function inPorts(find: (mapping: PortMapping, task: Task) => readonly Finding[]): Limit['find'] {
  return inContainers(({ portMappings = [] }, task) =>
    portMappings.flatMap((mapping, index) =>
      find(mapping, task).map((finding) => ({ ...finding, path: ['portMappings', index, ...finding.path] })),
    ),
  );
}

function rangeProblems(mapping: PortMapping, { networkMode: mode }: Task): readonly Finding[] {
  const { containerPortRange: range, containerPort, hostPort } = mapping;
  if (range === undefined) return [];
  const path: Path = ['containerPortRange'];
  const [, first, last] = /^(\d{1,5})-(\d{1,5})$/.exec(range) ?? [];
  const sound = Number(first) >= 1 && Number(first) < Number(last) && Number(last) <= 65_535;
  return [
    ...when(!sound, path, `${quoted(range)} is no range of ports (valid: 8000-8010, from 1 to 65535)`),
    ...when(
      containerPort !== undefined || !!hostPort,
      path,
      'stands beside a single port (make it a mapping of its own)',
    ),
    ...when(mode === 'host' || mode === 'none', path, `needs the network mode bridge or awsvpc, not ${mode}`),
  ];
}

function portNamesTwice({ containerDefinitions = [] }: Task): readonly Finding[] {
  const all = containerDefinitions.flatMap(({ portMappings = [] }, container) =>
    portMappings.map(({ name }, port) => ({ name, container, port })),
  );
  return repeated(all, ({ name }) => name).map(({ name, index }) => {
    const { container = 0, port = 0 } = all[index] ?? {};
    const path = ['containerDefinitions', container, 'portMappings', port, 'name'];
    return { path, message: `${quoted(name)} is the name of another port too (rename one)` };
  });
}
