import { type Finding, inContainers, type Limit, type Path, quoted, when } from './limit.js';
import { type Container, runsOnFargate, type Task } from './task-view.js';

const drivers = ['awslogs', 'splunk', 'awsfirelens'];
const source = 'fargate-tasks-services';

/** What Fargate does not have. */
export const fargateLimits: readonly Limit[] = [
  absent(
    '`placementConstraints`',
    ['placementConstraints'],
    ({ placementConstraints = [] }) => placementConstraints.length > 0,
  ),
  absent('`ipcMode`', ['ipcMode'], ({ ipcMode }) => ipcMode !== undefined),
  absent('`pidMode` of `host`', ['pidMode'], ({ pidMode }) => pidMode === 'host'),
  missing('`privileged`', ['privileged'], ({ privileged = false }) => privileged),
  missing(
    '`dockerSecurityOptions`',
    ['dockerSecurityOptions'],
    ({ dockerSecurityOptions = [] }) => dockerSecurityOptions.length > 0,
  ),
  missing(
    '`linuxParameters.devices`',
    ['linuxParameters', 'devices'],
    ({ linuxParameters: { devices = [] } = {} }) => devices.length > 0,
  ),
  missing(
    '`linuxParameters.sharedMemorySize`',
    ['linuxParameters', 'sharedMemorySize'],
    ({ linuxParameters }) => linuxParameters?.sharedMemorySize !== undefined,
  ),
  missing(
    '`linuxParameters.maxSwap`',
    ['linuxParameters', 'maxSwap'],
    ({ linuxParameters }) => linuxParameters?.maxSwap !== undefined,
  ),
  missing('GPUs in `resourceRequirements`', ['resourceRequirements'], ({ resourceRequirements = [] }) =>
    resourceRequirements.some(({ type }) => type === 'GPU'),
  ),
  {
    says: 'On Fargate the only capability to add is `SYS_PTRACE`',
    source: 'API_KernelCapabilities',
    find: onFargate(inContainers(capabilityProblems)),
  },
  {
    says: 'On Fargate `logDriver` is `awslogs`, `splunk` or `awsfirelens`',
    source: 'API_LogConfiguration',
    find: onFargate(
      inContainers(({ logConfiguration: { logDriver } = {} }) =>
        when(
          logDriver !== undefined && !drivers.includes(logDriver),
          ['logConfiguration', 'logDriver'],
          `Fargate has no log driver ${quoted(logDriver ?? '')} (valid: ${drivers.join(', ')})`,
        ),
      ),
    ),
  },
  {
    says: 'On Fargate a volume has no `host.sourcePath` and no `dockerVolumeConfiguration`',
    source: 'API_Volume',
    find: onFargate(volumeProblems),
  },
  {
    says: 'On Fargate the task has an `executionRoleArn` where an image comes from ECR or a container logs to `awslogs`',
    source: 'task_execution_IAM_role',
    find: onFargate(roleProblems),
  },
];

function onFargate(find: Limit['find']): Limit['find'] {
  return (task) => (runsOnFargate(task) ? find(task) : []);
}

/** A member of the task that Fargate does not take. */
function absent(what: string, path: Path, given: (task: Task) => boolean): Limit {
  const message = 'Fargate does not take it (remove it, or run on EC2)';
  return {
    says: `On Fargate there is no ${what}`,
    source,
    find: onFargate((task) => when(given(task), path, message)),
  };
}

/** The same of a container. */
function missing(what: string, path: Path, given: (container: Container) => boolean): Limit {
  const message = 'Fargate does not take it (remove it, or run on EC2)';
  return {
    says: `On Fargate a container has no ${what}`,
    source,
    find: onFargate(inContainers((container) => when(given(container), path, message))),
  };
}

function capabilityProblems({ linuxParameters }: Container): readonly Finding[] {
  return (linuxParameters?.capabilities?.add ?? []).flatMap((name, index) =>
    when(
      name !== 'SYS_PTRACE',
      ['linuxParameters', 'capabilities', 'add', index],
      `Fargate adds no capability but SYS_PTRACE, not ${quoted(name)}`,
    ),
  );
}

function volumeProblems({ volumes = [] }: Task): readonly Finding[] {
  return volumes.flatMap(({ host, dockerVolumeConfiguration }, index) => [
    ...when(
      host?.sourcePath !== undefined,
      ['volumes', index, 'host', 'sourcePath'],
      'Fargate has no host to mount from (use EFS, or run on EC2)',
    ),
    ...when(
      dockerVolumeConfiguration !== undefined,
      ['volumes', index, 'dockerVolumeConfiguration'],
      'Fargate has no Docker volumes (use EFS, or run on EC2)',
    ),
  ]);
}

function roleProblems({ executionRoleArn, containerDefinitions = [] }: Task): readonly Finding[] {
  const path = ['executionRoleArn'];
  if (executionRoleArn) return [];
  if (containerDefinitions.some(({ image = '' }) => /\.dkr[.-]ecr\./.test(image)))
    return [{ path, message: 'missing: Fargate pulls images from ECR with this role' }];
  const logs = containerDefinitions.some(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs');
  return when(logs, path, 'missing: Fargate writes to CloudWatch Logs with this role');
}
