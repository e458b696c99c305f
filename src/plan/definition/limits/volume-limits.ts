import { type Finding, inContainers, isName, type Limit, quoted, repeated, when } from './limit.js';
import type { Container, Task, Volume } from './task-view.js';

/** Volumes and where they are mounted. */
export const volumeLimits: readonly Limit[] = [
  {
    says: 'A volume’s `name` is 1 to 255 letters, digits, `-` and `_`, and no other volume has it',
    source: 'API_Volume',
    find: volumeNameProblems,
  },
  {
    says: '`mountPoints` name volumes of the task',
    source: 'API_MountPoint',
    find: inContainers(mountProblems),
  },
  {
    says: 'At most one volume is `configuredAtLaunch`',
    source: 'API_Volume',
    find: ({ volumes = [] }) =>
      volumes
        .flatMap(({ configuredAtLaunch }, index) => (configuredAtLaunch ? [index] : []))
        .slice(1)
        .map((index) => ({
          path: ['volumes', index, 'configuredAtLaunch'],
          message: 'ECS takes one volume that is configured at launch, and this is another one',
        })),
  },
  {
    says: 'EFS: `transitEncryption` is `ENABLED` where there is an access point, `iam` or a port for it',
    source: 'API_EFSVolumeConfiguration',
    find: inVolumes(encryptionProblems),
  },
  {
    says: 'EFS and S3 Files: with an access point `rootDirectory` is absent or `/`',
    source: 'API_EFSVolumeConfiguration',
    find: inVolumes(rootProblems),
  },
];

function inVolumes(find: (volume: Volume) => readonly Finding[]): Limit['find'] {
  return ({ volumes = [] }) =>
    volumes.flatMap((volume, index) =>
      find(volume).map((finding) => ({ ...finding, path: ['volumes', index, ...finding.path] })),
    );
}

function volumeNameProblems({ volumes = [] }: Task): readonly Finding[] {
  const wrong = volumes.flatMap(({ name }, index) =>
    when(
      name !== undefined && !isName(name),
      ['volumes', index, 'name'],
      `${quoted(name ?? '')} is no name of a volume (valid: 1 to 255 letters, digits, - and _)`,
    ),
  );
  const twice = repeated(volumes, ({ name }) => name).map(({ name, index, first }) => ({
    path: ['volumes', index, 'name'],
    message: `${quoted(name)} is the name of volumes[${first}] too (rename one)`,
  }));
  return [...wrong, ...twice];
}

function mountProblems({ mountPoints = [] }: Container, { volumes = [] }: Task): readonly Finding[] {
  const names = [...new Set(volumes.map(({ name }) => name))];
  const known =
    names.length === 0 ? 'the task has none' : `it has ${names.map((one) => quoted(one ?? '')).join(', ')}`;
  return mountPoints.flatMap(({ sourceVolume }, index) =>
    when(
      sourceVolume !== undefined && !names.includes(sourceVolume),
      ['mountPoints', index, 'sourceVolume'],
      `${quoted(sourceVolume ?? '')} is no volume of this task: ${known}`,
    ),
  );
}

function encryptionProblems({ efsVolumeConfiguration: efs }: Volume): readonly Finding[] {
  const { transitEncryption, transitEncryptionPort, authorizationConfig } = efs ?? {};
  if (transitEncryption === 'ENABLED') return [];
  const { accessPointId, iam } = authorizationConfig ?? {};
  const path = ['efsVolumeConfiguration', 'transitEncryption'];
  if (accessPointId !== undefined) return [{ path, message: 'must be ENABLED with an access point' }];
  if (iam === 'ENABLED') return [{ path, message: 'must be ENABLED with IAM authorization' }];
  return when(transitEncryptionPort !== undefined, path, 'must be ENABLED with a transitEncryptionPort');
}

function rootProblems({
  efsVolumeConfiguration: efs,
  s3filesVolumeConfiguration: s3,
}: Volume): readonly Finding[] {
  const other = (root: string | undefined) => root !== undefined && root !== '' && root !== '/';
  const message = 'must be absent or / with an access point, which has a root of its own';
  return [
    ...when(
      efs?.authorizationConfig?.accessPointId !== undefined && other(efs.rootDirectory),
      ['efsVolumeConfiguration', 'rootDirectory'],
      message,
    ),
    ...when(
      s3?.accessPointArn !== undefined && other(s3.rootDirectory),
      ['s3filesVolumeConfiguration', 'rootDirectory'],
      message,
    ),
  ];
}
