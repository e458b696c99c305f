import type { Limit, Path } from './limit.js';
import { runsOnFargate, type Task } from './task-view.js';

interface Range {
  /** `*` stands for every entry of a list. */
  readonly path: Path;
  readonly from: number;
  readonly to: number;
  readonly unit?: string;
  readonly source: string;
  readonly only?: (task: Task) => boolean;
  readonly where?: string;
}

const container = ['containerDefinitions', '*'];
const health = { source: 'API_HealthCheck' };
const port = { from: 0, to: 65_535, source: 'API_PortMapping' };

const ranges: readonly Range[] = [
  { path: [...container, 'healthCheck', 'interval'], from: 5, to: 300, unit: ' seconds', ...health },
  { path: [...container, 'healthCheck', 'timeout'], from: 2, to: 60, unit: ' seconds', ...health },
  { path: [...container, 'healthCheck', 'retries'], from: 1, to: 10, ...health },
  { path: [...container, 'healthCheck', 'startPeriod'], from: 0, to: 300, unit: ' seconds', ...health },
  {
    path: [...container, 'stopTimeout'],
    from: 2,
    to: 120,
    unit: ' seconds',
    source: 'API_ContainerDefinition',
    only: runsOnFargate,
    where: ' on Fargate',
  },
  {
    path: [...container, 'restartPolicy', 'restartAttemptPeriod'],
    from: 60,
    to: 1800,
    unit: ' seconds',
    source: 'API_ContainerRestartPolicy',
  },
  { path: [...container, 'linuxParameters', 'swappiness'], from: 0, to: 100, source: 'API_LinuxParameters' },
  { path: [...container, 'portMappings', '*', 'containerPort'], ...port },
  { path: [...container, 'portMappings', '*', 'hostPort'], ...port },
  {
    path: ['volumes', '*', 'efsVolumeConfiguration', 'transitEncryptionPort'],
    from: 1,
    to: 65_535,
    source: 'API_EFSVolumeConfiguration',
  },
  {
    path: ['ephemeralStorage', 'sizeInGiB'],
    from: 21,
    to: 200,
    unit: ' GiB',
    source: 'API_EphemeralStorage',
  },
];

/** Numbers that have a smallest and a largest value. */
export const numberLimits: readonly Limit[] = ranges.map(
  ({ path, from, to, unit = '', source, only, where = '' }) => ({
    says: `\`${nameOf(path)}\` is ${from} to ${to}${unit}${where}`,
    source,
    find: (task) =>
      only?.(task) === false
        ? []
        : valuesAt(task, path)
            .filter(({ value }) => typeof value === 'number' && (value < from || value > to))
            .map(({ path: at, value }) => ({
              path: at,
              message: `${value} is out of range (valid: ${from} to ${to}${unit}${where})`,
            })),
  }),
);

/** `healthCheck.interval`: what distinguishes it. */
export function nameOf(path: Path): string {
  return path.filter((step) => step !== '*' && step !== 'containerDefinitions').join('.');
}

/** Every value that the path leads to, with its own path. */
export function valuesAt(
  value: unknown,
  path: Path,
): readonly { readonly path: Path; readonly value: unknown }[] {
  const [step, ...rest] = path;
  if (step === undefined) return value === undefined ? [] : [{ path: [], value }];
  if (value === null || typeof value !== 'object') return [];
  const children: [string | number, unknown][] =
    step === '*'
      ? [...(Array.isArray(value) ? value : [])].map((one, index) => [index, one])
      : [[step, (value as Readonly<Record<string, unknown>>)[step]]];
  return children.flatMap(([key, child]) =>
    valuesAt(child, rest).map((found) => ({ ...found, path: [key, ...found.path] })),
  );
}
