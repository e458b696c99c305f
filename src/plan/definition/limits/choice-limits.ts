import { didYouMean } from '../../../config/did-you-mean.js';
import { type Limit, type Path, quoted } from './limit.js';
import { nameOf, valuesAt } from './number-limits.js';

const container = ['containerDefinitions', '*'];
const volume = ['volumes', '*'];
const ulimits =
  'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack';

/** Members that take one of a few words, by path; sources: the API reference's page of each structure. */
const choices: readonly (readonly [path: Path, words: readonly string[], source: string])[] = [
  [['networkMode'], ['bridge', 'host', 'awsvpc', 'none'], 'API_RegisterTaskDefinition'],
  [
    ['requiresCompatibilities', '*'],
    ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'],
    'API_RegisterTaskDefinition',
  ],
  [['pidMode'], ['host', 'task'], 'API_RegisterTaskDefinition'],
  [['ipcMode'], ['host', 'task', 'none'], 'API_RegisterTaskDefinition'],
  [['runtimePlatform', 'cpuArchitecture'], ['X86_64', 'ARM64'], 'API_RuntimePlatform'],
  [['placementConstraints', '*', 'type'], ['memberOf'], 'API_TaskDefinitionPlacementConstraint'],
  [['proxyConfiguration', 'type'], ['APPMESH'], 'API_ProxyConfiguration'],
  [[...container, 'portMappings', '*', 'appProtocol'], ['http', 'http2', 'grpc'], 'API_PortMapping'],
  [[...container, 'environmentFiles', '*', 'type'], ['s3'], 'API_EnvironmentFile'],
  [
    [...container, 'dependsOn', '*', 'condition'],
    ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY'],
    'API_ContainerDependency',
  ],
  [[...container, 'versionConsistency'], ['enabled', 'disabled'], 'API_ContainerDefinition'],
  [[...container, 'firelensConfiguration', 'type'], ['fluentd', 'fluentbit'], 'API_FirelensConfiguration'],
  [
    [...container, 'logConfiguration', 'logDriver'],
    ['awslogs', 'awsfirelens', 'fluentd', 'gelf', 'journald', 'json-file', 'splunk', 'syslog'],
    'API_LogConfiguration',
  ],
  [[...container, 'ulimits', '*', 'name'], ulimits.split(' '), 'API_Ulimit'],
  [
    [...container, 'linuxParameters', 'devices', '*', 'permissions', '*'],
    ['read', 'write', 'mknod'],
    'API_Device',
  ],
  [
    [...container, 'resourceRequirements', '*', 'type'],
    ['GPU', 'InferenceAccelerator', 'NeuronDevice'],
    'API_ResourceRequirement',
  ],
  [[...volume, 'dockerVolumeConfiguration', 'scope'], ['task', 'shared'], 'API_DockerVolumeConfiguration'],
  [
    [...volume, 'efsVolumeConfiguration', 'transitEncryption'],
    ['ENABLED', 'DISABLED'],
    'API_EFSVolumeConfiguration',
  ],
  [
    [...volume, 'efsVolumeConfiguration', 'authorizationConfig', 'iam'],
    ['ENABLED', 'DISABLED'],
    'API_EFSAuthorizationConfig',
  ],
];

/** Members that take one of a few words. */
export const choiceLimits: readonly Limit[] = choices.map(([path, words, source]) => ({
  says: `\`${nameOf(path)}\` is ${words.map((word) => `\`${word}\``).join(', ')}`,
  source,
  find: (task) =>
    valuesAt(task, path).flatMap(({ path: at, value }) =>
      typeof value !== 'string' || words.includes(value)
        ? []
        : [
            {
              path: at,
              message:
                words.length === 1
                  ? `${quoted(value)} is not ${words[0]}`
                  : `${quoted(value)} is not one of ${words.join(', ')}${didYouMean(value, words)}`,
            },
          ],
    ),
}));
