import { cpuUnits, fargateMemory, memoryMib } from '../task-size.js';
import { type Finding, inContainers, type Limit, quoted, when } from './limit.js';
import { type Container, runsOnFargate, runsOnWindows, type Task } from './task-view.js';

const largest = 64 * 1024;
/** What Docker needs for a container. */
const least = 4;

/** CPU, memory and storage of the task and its containers. */
export const sizeLimits: readonly Limit[] = [
  {
    says: 'A task definition has at most 64 KiB',
    source: 'service-quotas',
    find: bytesProblems,
  },
  {
    says: '`cpu` of the task is a number of units, or of vCPUs: `512`, `0.5 vCPU`',
    source: 'API_RegisterTaskDefinition',
    find: ({ cpu }) =>
      when(
        cpu !== undefined && cpuUnits(cpu) === undefined,
        ['cpu'],
        `${quoted(cpu ?? '')} is no size (valid: 512 or 0.5 vCPU)`,
      ),
  },
  {
    says: '`memory` of the task is a number of MiB, or of GB: `1024`, `1 GB`',
    source: 'API_RegisterTaskDefinition',
    find: ({ memory }) =>
      when(
        memory !== undefined && memoryMib(memory) === undefined,
        ['memory'],
        `${quoted(memory ?? '')} is no size (valid: 1024 or 1 GB)`,
      ),
  },
  {
    says: 'On Fargate the task has `cpu` and `memory`, and they are one of the pairs that Fargate offers',
    source: 'fargate-tasks-services',
    find: (task) => (runsOnFargate(task) ? pairProblems(task) : []),
  },
  {
    says: 'The containers’ `cpu` together is at most the task’s',
    source: 'API_ContainerDefinition',
    find: cpuProblems,
  },
  {
    says: 'A container has `memory` or `memoryReservation` where the task has no `memory`',
    source: 'API_ContainerDefinition',
    find: memoryless,
  },
  {
    says: 'A container’s `memory` and `memoryReservation` are at least 4 MiB, and `memoryReservation` is at most `memory`',
    source: 'API_ContainerDefinition',
    find: inContainers(containerMemoryProblems),
  },
  {
    says: 'A container’s `memory`, and what all containers reserve together, is at most the task’s `memory`',
    source: 'API_ContainerDefinition',
    find: memoryProblems,
  },
];

function bytesProblems({ tags: _, ...task }: Task): readonly Finding[] {
  const size = Buffer.byteLength(JSON.stringify(task));
  return when(
    size > largest,
    [],
    `has ${size} bytes as JSON; ECS takes ${largest} (64 KiB): move variables into an environment file or secrets`,
  );
}

function pairProblems(task: Task): readonly Finding[] {
  const { cpu, memory } = task;
  const missing = [
    ...when(cpu === undefined, ['cpu'], 'missing: Fargate needs the task’s CPU units, for example 256'),
    ...when(memory === undefined, ['memory'], 'missing: Fargate needs the task’s MiB, for example 512'),
  ];
  const [units, mib] = [cpuUnits(cpu ?? ''), memoryMib(memory ?? '')];
  if (units === undefined || mib === undefined) return missing;
  const sizes = fargateMemory(units);
  if (sizes === undefined) return unitsProblems(units);
  const found = runsOnWindows(task) ? windowsProblems(units) : [];
  if (sizes.includes(mib)) return found;
  const valid = sizes.length > 8 ? [...sizes.slice(0, 3), '…', sizes.at(-1)] : sizes;
  const message = `Fargate has no task of ${units} CPU units with ${mib} MiB: memory may be ${valid.join(', ')}`;
  return [...found, { path: ['memory'], or: ['cpu'], message }];
}

/** Sizes above those that are known may be new ones. */
function unitsProblems(units: number): readonly Finding[] {
  const message = `Fargate has no task of ${units} CPU units (valid: 256, 512, 1024, 2048, 4096, 8192, 16384)`;
  return when(units < 16_384, ['cpu'], message);
}

function windowsProblems(units: number): readonly Finding[] {
  const valid = [1024, 2048, 4096];
  const message = `Fargate has no Windows task of ${units} CPU units (valid: ${valid.join(', ')})`;
  return when(units < 1024, ['cpu'], message);
}

function cpuProblems({ cpu, containerDefinitions = [] }: Task): readonly Finding[] {
  const limit = cpuUnits(cpu ?? '');
  const sum = containerDefinitions.reduce((total, one) => total + (one.cpu ?? 0), 0);
  if (limit === undefined || sum <= limit) return [];
  return [{ path: ['cpu'], message: `the containers have ${sum} CPU units together, the task has ${limit}` }];
}

function memoryless({ memory: whole, containerDefinitions = [] }: Task): readonly Finding[] {
  if (whole !== undefined) return [];
  return containerDefinitions.flatMap(({ memory = 0, memoryReservation = 0 }, index) =>
    memory > 0 || memoryReservation > 0
      ? []
      : [
          {
            path: ['containerDefinitions', index],
            or: ['memory'],
            message: 'needs memory or memoryReservation, since the task has no memory',
          },
        ],
  );
}

function containerMemoryProblems({ memory, memoryReservation: reserved }: Container): readonly Finding[] {
  const small = (value: number | undefined) => value !== undefined && value !== 0 && value < least;
  return [
    ...when(small(memory), ['memory'], `${memory} MiB is less than the ${least} that a container needs`),
    ...when(
      small(reserved),
      ['memoryReservation'],
      `${reserved} MiB is less than the ${least} that a container needs`,
    ),
    ...when(
      memory !== undefined && reserved !== undefined && memory > 0 && reserved > memory,
      ['memoryReservation'],
      `${reserved} MiB is more than the container’s memory, ${memory} MiB`,
    ),
  ];
}

function memoryProblems({ memory, containerDefinitions = [] }: Task): readonly Finding[] {
  const limit = memoryMib(memory ?? '');
  if (limit === undefined) return [];
  const single = containerDefinitions.flatMap((one, index): Finding[] =>
    (one.memory ?? 0) <= limit
      ? []
      : [
          {
            path: ['containerDefinitions', index, 'memory'],
            or: ['memory'],
            message: `${one.memory} MiB is more than the task’s memory, ${limit} MiB`,
          },
        ],
  );
  if (single.length > 0) return single;
  const sum = containerDefinitions.reduce(
    (total, one) => total + (one.memoryReservation || one.memory || 0),
    0,
  );
  return when(
    sum > limit,
    ['memory'],
    `the containers reserve ${sum} MiB together, the task has ${limit} MiB`,
  );
}
