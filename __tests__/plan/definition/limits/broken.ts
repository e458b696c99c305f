import type { Container, Task, Volume } from '../../../../src/plan/definition/limits/task-view.js';

/** A definition that breaks a limit, and all that is told of it. */
interface Broken {
  readonly what: string;
  readonly definition: Task & Readonly<Record<string, unknown>>;
  readonly says: readonly string[];
}

type More = Readonly<Record<string, unknown>>;

const app = { name: 'app', image: 'app', memory: 64 };
const first = 'containerDefinitions[0]';

/** On EC2, with one container. */
const task = (more: More, says: string, what = says): Broken => ({
  what,
  definition: { family: 'web', containerDefinitions: [app], ...more } as Broken['definition'],
  says: [says],
});
const container = (more: More, says: string, what?: string) =>
  task({ containerDefinitions: [{ ...app, ...more } as Container] }, `${first}.${says}`, what);
const volume = (more: More, says: string) => task({ volumes: [{ name: 'v', ...more } as Volume] }, says);

/** On Fargate. */
const fargate = (more: More, says: string) =>
  task(
    { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512', ...more },
    says,
    `on Fargate: ${says}`,
  );
const onFargate = (more: More, says: string) =>
  fargate({ containerDefinitions: [{ ...app, ...more }] }, `${first}.${says}`);

const names: readonly Broken[] = [
  task({ family: undefined }, 'family: missing'),
  task({ family: 'my web' }, 'family: "my web" is no family (valid: 1 to 255 letters, digits, - and _)'),
  task({ containerDefinitions: [] }, 'containerDefinitions: expected a list of at least one container'),
  task(
    { containerDefinitions: Array.from({ length: 11 }, (_, at) => ({ ...app, name: `c${at}` })) },
    'containerDefinitions: has 11 containers; ECS takes 10 in a task',
  ),
  container({ name: undefined }, 'name: missing'),
  container({ name: 'a.b' }, 'name: "a.b" is no container name (valid: 1 to 255 letters, digits, - and _)'),
  task(
    { containerDefinitions: [app, app] },
    'containerDefinitions[1].name: "app" is the name of containerDefinitions[0] too (rename one)',
  ),
  container({ image: undefined }, 'image: missing'),
  container({ image: 'my app' }, 'image: "my app" has white space'),
  container({ image: 'a'.repeat(256) }, 'image: has 256 characters before the digest; ECS takes 255'),
  container(
    { image: 'app@sha256:12' },
    'image: "@sha256:12" is no digest (valid: @sha256: and 64 hexadecimal digits)',
  ),
  task(
    { containerDefinitions: [{ ...app, essential: false }] },
    'containerDefinitions: no container is essential (set essential to true for the one that the task is about)',
  ),
  container({ credentialSpecs: ['a', 'b'] }, 'credentialSpecs: has 2 entries; ECS takes one'),
  container(
    { restartPolicy: { enabled: true, ignoredExitCodes: Array.from({ length: 51 }, (_, at) => at) } },
    'restartPolicy.ignoredExitCodes: has 51 codes; ECS takes 50',
  ),
];

const sizes: readonly Broken[] = [
  task(
    { containerDefinitions: [{ ...app, command: ['a'.repeat(70_000)] }] },
    ': has 70097 bytes as JSON; ECS takes 65536 (64 KiB): move variables into an environment file or secrets',
  ),
  task({ cpu: 'one' }, 'cpu: "one" is no size (valid: 512 or 0.5 vCPU)'),
  task({ memory: '512MiB' }, 'memory: "512MiB" is no size (valid: 1024 or 1 GB)'),
  fargate({ cpu: undefined }, 'cpu: missing: Fargate needs the task’s CPU units, for example 256'),
  fargate({ memory: undefined }, 'memory: missing: Fargate needs the task’s MiB, for example 512'),
  fargate(
    { memory: '4096' },
    'memory: Fargate has no task of 256 CPU units with 4096 MiB: memory may be 512, 1024, 2048',
  ),
  task(
    {
      cpu: '256',
      containerDefinitions: [
        { ...app, cpu: 200 },
        { ...app, name: 'b', cpu: 100 },
      ],
    },
    'cpu: the containers have 300 CPU units together, the task has 256',
  ),
  {
    what: 'a container without memory in a task without memory',
    definition: { family: 'web', containerDefinitions: [{ name: 'app', image: 'app' }] },
    says: [`${first}: needs memory or memoryReservation, since the task has no memory`],
  },
  container({ memory: 3 }, 'memory: 3 MiB is less than the 4 that a container needs'),
  container(
    { memoryReservation: 65 },
    'memoryReservation: 65 MiB is more than the container’s memory, 64 MiB',
  ),
  task({ memory: '32' }, `${first}.memory: 64 MiB is more than the task’s memory, 32 MiB`),
  task(
    { memory: '100', containerDefinitions: [app, { ...app, name: 'b' }] },
    'memory: the containers reserve 128 MiB together, the task has 100 MiB',
  ),
];

const variables: readonly Broken[] = [
  container({ environment: [{ name: ' ', value: 'x' }] }, 'environment[0].name: missing'),
  withRole(
    {
      secrets: [
        { name: 'A', valueFrom: 'a' },
        { name: 'A', valueFrom: 'b' },
      ],
    },
    'secrets[1].name: A is given twice (remove one)',
  ),
  withRole(
    { environment: [{ name: 'A', value: 'x' }], secrets: [{ name: 'A', valueFrom: 'a' }] },
    'secrets[0].name: A is an environment variable too (remove one)',
  ),
  withRole(
    { secrets: [{ name: 'A', valueFrom: 'hunter2!' }] },
    'secrets[0].valueFrom: the value is no place of a secret (valid: the ARN of a Secrets Manager secret or an SSM parameter, or the name of a parameter: ECS reads the value from there)',
  ),
  container(
    { logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'token' }] } },
    'logConfiguration.secretOptions[0].valueFrom: missing',
  ),
  task(
    { containerDefinitions: [{ ...app, secrets: [{ name: 'A', valueFrom: 'a' }] }] },
    'executionRoleArn: missing: ECS reads the secrets with this role',
  ),
  container(
    { environmentFiles: [{ type: 's3', value: 's3://config/app.env' }] },
    'environmentFiles[0].value: "s3://config/app.env" is not the ARN of an environment file (valid: arn:aws:s3:::bucket/path/name.env)',
  ),
  container(
    {
      environmentFiles: Array.from({ length: 11 }, () => ({
        type: 's3',
        value: 'arn:aws:s3:::config/a.env',
      })),
    },
    'environmentFiles: has 11 files; ECS takes 10',
  ),
];

function withRole(more: More, says: string): Broken {
  const executionRoleArn = 'arn:aws:iam::123456789012:role/execution';
  return task({ executionRoleArn, containerDefinitions: [{ ...app, ...more }] }, `${first}.${says}`);
}

const inMode = (networkMode: string, more: More, says: string) =>
  task({ networkMode, containerDefinitions: [{ ...app, ...more }] }, `${first}.${says}`);
const port = (mapping: More, says: string) =>
  container({ portMappings: [mapping] }, `portMappings[0].${says}`);

const networks: readonly Broken[] = [
  fargate({ networkMode: undefined }, 'networkMode: missing: Fargate takes awsvpc only'),
  inMode(
    'awsvpc',
    { links: ['db'] },
    'links: has no meaning with the network mode awsvpc (remove it): containers of a task reach each other at 127.0.0.1',
  ),
  inMode('awsvpc', { hostname: 'web' }, 'hostname: has no meaning with the network mode awsvpc (remove it)'),
  inMode('host', { links: ['db'] }, 'links: need the network mode bridge, not host'),
  inMode(
    'none',
    { portMappings: [{ containerPort: 80 }] },
    'portMappings: have no meaning with the network mode none',
  ),
  inMode(
    'awsvpc',
    { portMappings: [{ containerPort: 8080, hostPort: 80 }] },
    'portMappings[0].hostPort: 80 is not the containerPort, 8080, as awsvpc needs it (leave it out)',
  ),
  port(
    { containerPortRange: '9000' },
    'containerPortRange: "9000" is no range of ports (valid: 8000-8010, from 1 to 65535)',
  ),
  port(
    { containerPortRange: '9010-9000' },
    'containerPortRange: "9010-9000" is no range of ports (valid: 8000-8010, from 1 to 65535)',
  ),
  port(
    { containerPortRange: '90-91', containerPort: 90 },
    'containerPortRange: stands beside a single port (make it a mapping of its own)',
  ),
  inMode(
    'host',
    { portMappings: [{ containerPortRange: '90-91' }] },
    'portMappings[0].containerPortRange: needs the network mode bridge or awsvpc, not host',
  ),
  port(
    { containerPort: 80, name: 'HTTP' },
    'name: "HTTP" is no name of a port (valid: 1 to 64 lower-case letters, digits, _ and -, not - first)',
  ),
  task(
    {
      containerDefinitions: [
        { ...app, portMappings: [{ containerPort: 80, name: 'http' }] },
        { ...app, name: 'b', portMappings: [{ containerPort: 81, name: 'http' }] },
      ],
    },
    'containerDefinitions[1].portMappings[0].name: "http" is the name of another port too (rename one)',
  ),
];

const waiting = (condition: string, other: More, says: string) =>
  task(
    {
      containerDefinitions: [
        { ...app, dependsOn: [{ containerName: 'db', condition }] },
        { ...app, name: 'db', ...other },
      ],
    },
    `${first}.dependsOn${says}`,
  );

const dependencies: readonly Broken[] = [
  container(
    { healthCheck: { command: ['curl -f http://localhost'] } },
    'healthCheck.command[0]: "curl -f http://localhost" is neither CMD nor CMD-SHELL (put CMD first for a program with arguments, CMD-SHELL for one line of shell)',
  ),
  container(
    { healthCheck: { command: [] } },
    'healthCheck.command: missing (valid: ["CMD-SHELL", "curl -f http://localhost/ || exit 1"])',
  ),
  container(
    { dependsOn: [{ containerName: 'db', condition: 'START' }] },
    'dependsOn[0].containerName: "db" is no container of this task',
  ),
  container(
    { dependsOn: [{ containerName: 'app', condition: 'START' }] },
    'dependsOn[0].containerName: app waits for itself',
  ),
  waiting(
    'START',
    { dependsOn: [{ containerName: 'app', condition: 'START' }] },
    ': containers wait for one another: app → db → app',
  ),
  waiting(
    'HEALTHY',
    {},
    '[0].condition: db has no health check, so it never becomes HEALTHY (give it one, or wait for START)',
  ),
  waiting(
    'SUCCESS',
    {},
    '[0].condition: db is essential, so the task ends with it (set its essential to false)',
  ),
  container(
    { volumesFrom: [{ sourceContainer: 'data' }] },
    'volumesFrom[0].sourceContainer: "data" is no other container of this task',
  ),
  task(
    { proxyConfiguration: { type: 'APPMESH', containerName: 'envoy' } },
    'proxyConfiguration.containerName: "envoy" is no container of this task',
  ),
];

const efs = (more: More, says: string) =>
  volume(
    { efsVolumeConfiguration: { fileSystemId: 'fs-1', ...more } },
    `volumes[0].efsVolumeConfiguration.${says}`,
  );

const volumes: readonly Broken[] = [
  volume(
    { name: 'my data' },
    'volumes[0].name: "my data" is no name of a volume (valid: 1 to 255 letters, digits, - and _)',
  ),
  task(
    { volumes: [{ name: 'v' }, { name: 'v' }] },
    'volumes[1].name: "v" is the name of volumes[0] too (rename one)',
  ),
  task(
    {
      volumes: [{ name: 'data' }],
      containerDefinitions: [{ ...app, mountPoints: [{ sourceVolume: 'date', containerPath: '/data' }] }],
    },
    `${first}.mountPoints[0].sourceVolume: "date" is no volume of this task: it has "data"`,
  ),
  task(
    {
      volumes: [
        { name: 'a', configuredAtLaunch: true },
        { name: 'b', configuredAtLaunch: true },
      ],
    },
    'volumes[1].configuredAtLaunch: ECS takes one volume that is configured at launch, and this is another one',
  ),
  efs({ transitEncryptionPort: 2999 }, 'transitEncryption: must be ENABLED with a transitEncryptionPort'),
  efs(
    { authorizationConfig: { iam: 'ENABLED' } },
    'transitEncryption: must be ENABLED with IAM authorization',
  ),
  efs(
    {
      transitEncryption: 'ENABLED',
      rootDirectory: '/data',
      authorizationConfig: { accessPointId: 'fsap-1' },
    },
    'rootDirectory: must be absent or / with an access point, which has a root of its own',
  ),
];

const logs = (logDriver: string, options: More = {}) => ({ logConfiguration: { logDriver, options } });
const role = { executionRoleArn: 'arn:aws:iam::123456789012:role/execution' };

const logging: readonly Broken[] = [
  container(
    logs('awslogs'),
    'logConfiguration.options: the log driver awslogs needs awslogs-group and awslogs-region',
  ),
  fargate(
    {
      ...role,
      containerDefinitions: [{ ...app, ...logs('awslogs', { 'awslogs-group': 'g', 'awslogs-region': 'r' }) }],
    },
    `${first}.logConfiguration.options: the log driver awslogs needs awslogs-stream-prefix`,
  ),
  task(
    {
      containerDefinitions: ['a', 'b'].map((name) => ({
        ...app,
        name,
        firelensConfiguration: { type: 'fluentbit' },
      })),
    },
    'containerDefinitions[1].firelensConfiguration: a task has one log router, and another container is it already',
  ),
  container(
    logs('awsfirelens'),
    'logConfiguration.logDriver: no container is the log router of awsfirelens (give one a firelensConfiguration)',
  ),
  onFargate(
    { firelensConfiguration: { type: 'fluentbit', options: { 'config-file-type': 's3' } } },
    'firelensConfiguration.options.config-file-type: Fargate takes file only, not s3 (put the file into the log router’s image)',
  ),
];

const refused = 'Fargate does not take it (remove it, or run on EC2)';

const onlyEc2: readonly Broken[] = [
  fargate({ placementConstraints: [{ type: 'memberOf' }] }, `placementConstraints: ${refused}`),
  fargate({ ipcMode: 'task' }, `ipcMode: ${refused}`),
  fargate({ pidMode: 'host' }, `pidMode: ${refused}`),
  onFargate({ privileged: true }, `privileged: ${refused}`),
  onFargate({ dockerSecurityOptions: ['no-new-privileges'] }, `dockerSecurityOptions: ${refused}`),
  onFargate(
    { linuxParameters: { devices: [{ hostPath: '/dev/a' }] } },
    `linuxParameters.devices: ${refused}`,
  ),
  onFargate({ linuxParameters: { sharedMemorySize: 64 } }, `linuxParameters.sharedMemorySize: ${refused}`),
  onFargate({ linuxParameters: { maxSwap: 64 } }, `linuxParameters.maxSwap: ${refused}`),
  onFargate({ resourceRequirements: [{ type: 'GPU', value: '1' }] }, `resourceRequirements: ${refused}`),
  onFargate(
    { linuxParameters: { capabilities: { add: ['SYS_PTRACE', 'NET_ADMIN'] } } },
    'linuxParameters.capabilities.add[1]: Fargate adds no capability but SYS_PTRACE, not "NET_ADMIN"',
  ),
  onFargate(
    logs('json-file'),
    'logConfiguration.logDriver: Fargate has no log driver "json-file" (valid: awslogs, splunk, awsfirelens)',
  ),
  fargate(
    { volumes: [{ name: 'v', host: { sourcePath: '/' } }] },
    'volumes[0].host.sourcePath: Fargate has no host to mount from (use EFS, or run on EC2)',
  ),
  fargate(
    { volumes: [{ name: 'v', dockerVolumeConfiguration: {} }] },
    'volumes[0].dockerVolumeConfiguration: Fargate has no Docker volumes (use EFS, or run on EC2)',
  ),
  fargate(
    { containerDefinitions: [{ ...app, image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/app' }] },
    'executionRoleArn: missing: Fargate pulls images from ECR with this role',
  ),
];

const tags = (list: readonly More[], says: string) => task({ tags: list }, says);

const others: readonly Broken[] = [
  task(
    { taskRoleArn: 'arn:aws:iam::1:user/x' },
    'taskRoleArn: "arn:aws:iam::1:user/x" is not an IAM role (valid: arn:aws:iam::123456789012:role/name)',
  ),
  task(
    { placementConstraints: Array.from({ length: 11 }, () => ({ type: 'memberOf' })) },
    'placementConstraints: has 11 constraints; ECS takes 10',
  ),
  tags(
    Array.from({ length: 51 }, (_, at) => ({ key: `${at}` })),
    'tags: has 51 tags; ECS takes 50',
  ),
  tags([{ key: '' }], 'tags[0].key: missing'),
  tags([{ key: 'AWS:a' }], 'tags[0].key: "AWS:a" starts with aws:, which AWS keeps for itself'),
  tags([{ key: 'a'.repeat(129) }], 'tags[0].key: has 129 characters; ECS takes 128'),
  tags([{ key: 'a', value: 'a'.repeat(257) }], 'tags[0].value: has 257 characters; ECS takes 256'),
  tags([{ key: 'a' }, { key: 'a' }], 'tags[1].key: "a" is given twice (remove one)'),
  task(
    { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture: 'ARM64' } },
    'runtimePlatform.cpuArchitecture: Windows has no tasks on ARM64 (valid: X86_64)',
  ),
  fargate(
    { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
    'cpu: Fargate has no Windows task of 256 CPU units (valid: 1024, 2048, 4096)',
  ),
  container(
    { ulimits: [{ name: 'nofile', softLimit: 2, hardLimit: 1 }] },
    'ulimits[0].softLimit: 2 is more than the hardLimit, 1',
  ),
];

const outOfRange = (path: string, more: More, value: number, valid: string) =>
  container(more, `${path}: ${value} is out of range (valid: ${valid})`);
const check = (member: string, value: number, valid: string) =>
  outOfRange(
    `healthCheck.${member}`,
    { healthCheck: { command: ['CMD', 'true'], [member]: value } },
    value,
    valid,
  );

const ranges: readonly Broken[] = [
  check('interval', 4, '5 to 300 seconds'),
  check('interval', 301, '5 to 300 seconds'),
  check('timeout', 61, '2 to 60 seconds'),
  check('retries', 0, '1 to 10'),
  check('startPeriod', -1, '0 to 300 seconds'),
  onFargate({ stopTimeout: 121 }, 'stopTimeout: 121 is out of range (valid: 2 to 120 seconds on Fargate)'),
  outOfRange(
    'restartPolicy.restartAttemptPeriod',
    { restartPolicy: { enabled: true, restartAttemptPeriod: 30 } },
    30,
    '60 to 1800 seconds',
  ),
  outOfRange('linuxParameters.swappiness', { linuxParameters: { swappiness: 101 } }, 101, '0 to 100'),
  port({ containerPort: 65_536 }, 'containerPort: 65536 is out of range (valid: 0 to 65535)'),
  port({ containerPort: 80, hostPort: -1 }, 'hostPort: -1 is out of range (valid: 0 to 65535)'),
  efs(
    { transitEncryption: 'ENABLED', transitEncryptionPort: 0 },
    'transitEncryptionPort: 0 is out of range (valid: 1 to 65535)',
  ),
  task(
    { ephemeralStorage: { sizeInGiB: 20 } },
    'ephemeralStorage.sizeInGiB: 20 is out of range (valid: 21 to 200 GiB)',
  ),
];

const word = (path: string, more: More, words: string, value = 'wrong') =>
  task(more, `${path}: "${value}" is not ${words.includes(',') ? 'one of ' : ''}${words}`);
const ofContainer = (path: string, more: More, words: string) =>
  word(`${first}.${path}`, { containerDefinitions: [{ ...app, ...more }] }, words);
const ofVolume = (path: string, more: More, words: string) =>
  word(`volumes[0].${path}`, { volumes: [{ name: 'v', ...more }] }, words);

const words: readonly Broken[] = [
  task(
    { networkMode: 'aswvpc' },
    'networkMode: "aswvpc" is not one of bridge, host, awsvpc, none (did you mean awsvpc?)',
  ),
  word(
    'requiresCompatibilities[0]',
    { requiresCompatibilities: ['wrong'] },
    'EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES',
  ),
  word('pidMode', { pidMode: 'wrong' }, 'host, task'),
  word('ipcMode', { ipcMode: 'wrong' }, 'host, task, none'),
  word('runtimePlatform.cpuArchitecture', { runtimePlatform: { cpuArchitecture: 'wrong' } }, 'X86_64, ARM64'),
  word('placementConstraints[0].type', { placementConstraints: [{ type: 'wrong' }] }, 'memberOf'),
  word('proxyConfiguration.type', { proxyConfiguration: { type: 'wrong', containerName: 'app' } }, 'APPMESH'),
  ofContainer(
    'portMappings[0].appProtocol',
    { portMappings: [{ containerPort: 80, appProtocol: 'wrong' }] },
    'http, http2, grpc',
  ),
  ofContainer(
    'environmentFiles[0].type',
    { environmentFiles: [{ type: 'wrong', value: 'arn:aws:s3:::config/a.env' }] },
    's3',
  ),
  task(
    {
      containerDefinitions: [
        { ...app, dependsOn: [{ containerName: 'b', condition: 'wrong' }] },
        { ...app, name: 'b' },
      ],
    },
    `${first}.dependsOn[0].condition: "wrong" is not one of START, COMPLETE, SUCCESS, HEALTHY`,
  ),
  ofContainer('versionConsistency', { versionConsistency: 'wrong' }, 'enabled, disabled'),
  ofContainer(
    'firelensConfiguration.type',
    { firelensConfiguration: { type: 'wrong' } },
    'fluentd, fluentbit',
  ),
  ofContainer(
    'logConfiguration.logDriver',
    logs('wrong'),
    'awslogs, awsfirelens, fluentd, gelf, journald, json-file, splunk, syslog',
  ),
  ofContainer(
    'ulimits[0].name',
    { ulimits: [{ name: 'wrong', softLimit: 1, hardLimit: 1 }] },
    'core, cpu, data, fsize, locks, memlock, msgqueue, nice, nofile, nproc, rss, rtprio, rttime, sigpending, stack',
  ),
  ofContainer(
    'linuxParameters.devices[0].permissions[0]',
    { linuxParameters: { devices: [{ hostPath: '/dev/a', permissions: ['wrong'] }] } },
    'read, write, mknod',
  ),
  ofContainer(
    'resourceRequirements[0].type',
    { resourceRequirements: [{ type: 'wrong', value: '1' }] },
    'GPU, InferenceAccelerator, NeuronDevice',
  ),
  ofVolume(
    'dockerVolumeConfiguration.scope',
    { dockerVolumeConfiguration: { scope: 'wrong' } },
    'task, shared',
  ),
  ofVolume(
    'efsVolumeConfiguration.transitEncryption',
    { efsVolumeConfiguration: { fileSystemId: 'f', transitEncryption: 'wrong' } },
    'ENABLED, DISABLED',
  ),
  ofVolume(
    'efsVolumeConfiguration.authorizationConfig.iam',
    { efsVolumeConfiguration: { fileSystemId: 'f', authorizationConfig: { iam: 'wrong' } } },
    'ENABLED, DISABLED',
  ),
];

export const broken: readonly Broken[] = [
  ...names,
  ...sizes,
  ...variables,
  ...networks,
  ...dependencies,
  ...volumes,
  ...logging,
  ...onlyEc2,
  ...others,
  ...ranges,
  ...words,
];
