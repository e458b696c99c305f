import {
  type ContainerDefinition,
  RegisterTaskDefinition$,
  type RegisterTaskDefinitionRequest,
} from '@aws-sdk/client-ecs';
import { operationModel } from '../../../src/emulator/protocol/service-model.js';
import type { Shape, StructureShape } from '../../../src/emulator/protocol/shape.js';
import { logs, parameter, registry, role, secret } from './account.js';
import type { Definition } from './family.js';
import { lawfulContainer, lawfulTask } from './lawful.js';
import { type Choices, pick, type Random, randomText, randomValue } from './random-value.js';

const choices: Choices = {
  networkMode: ['bridge', 'host', 'awsvpc', 'none'],
  requiresCompatibilities: [[], ['EC2'], ['EXTERNAL', 'EC2']],
  cpu: [0, 1, 64],
  memory: [4, 512],
  pidMode: ['host', 'task'],
  ipcMode: ['host', 'task', 'none'],
  cpuArchitecture: ['X86_64'],
  operatingSystemFamily: ['LINUX', 'WINDOWS_SERVER_2022_CORE'],
  logDriver: ['json-file', 'splunk', 'syslog'],
  versionConsistency: ['enabled', 'disabled'],
  protocol: ['tcp', 'udp'],
  appProtocol: ['http', 'http2', 'grpc'],
  scope: ['task', 'shared'],
  transitEncryption: ['ENABLED', 'DISABLED'],
  iam: ['ENABLED', 'DISABLED'],
  permissions: [[], ['read'], ['mknod', 'write', 'read']],
  dependsOn: [[]],
  taskRoleArn: [role('task'), 'task-role'],
  interval: [5, 30, 300],
  timeout: [2, 60],
  retries: [1, 10],
  startPeriod: [0, 300],
  restartAttemptPeriod: [60, 1800],
  swappiness: [0, 100],
  containerPort: [1, 80, 65_535],
  hostPort: [0],
  transitEncryptionPort: [1, 65_535],
  sizeInGiB: [21, 200],
  memoryReservation: [4, 256],
  valueFrom: [parameter('any'), secret('any'), 'any/name', `${secret('any')}:a key::`],
  'EnvironmentFile.value': ['arn:aws:s3:::config/any file.env'],
  'EnvironmentFile.type': ['s3'],
  'ResourceRequirement.type': ['GPU', 'InferenceAccelerator'],
  'TaskDefinitionPlacementConstraint.type': ['memberOf'],
  'Ulimit.name': ['nofile', 'memlock'],
};

const model = operationModel(RegisterTaskDefinition$).input as StructureShape;
const container = containerShape();

function containerShape(): Shape {
  const list = model.members.get('containerDefinitions')?.shape();
  if (list?.kind !== 'list') throw new TypeError('containerDefinitions is no list');
  return list.member();
}

/** Any task definition that ECS takes: one to four containers, `app` among them. */
export function randomDefinition(random: Random): Definition {
  const given = randomValue(model, random, choices) as RegisterTaskDefinitionRequest;
  const { family: _family, cpu: _cpu, memory: _memory, ...some } = given;
  const task = lawfulTask(some);
  const names = ['app', 'log_router', 'x-ray', '0'].slice(0, 1 + Math.floor(random() * 4));
  const containers = names.map((name) =>
    lawfulContainer(randomContainer(name, task.networkMode, random), task),
  );
  if (random() < 0.5) containers.reverse();
  const size = pick(random, [{}, { cpu: '1024', memory: '2048' }, { cpu: '.5 vCPU', memory: '2 GB' }]);
  return { ...task, executionRoleArn: role('execution'), ...size, containerDefinitions: containers };
}

/** With what ECS asks of every container, and of one that logs to CloudWatch Logs. */
function randomContainer(name: string, networkMode: string | undefined, random: Random): ContainerDefinition {
  const given = randomValue(container, random, choices) as ContainerDefinition;
  const { essential: _, ...some } = given;
  const ports = (given.portMappings ?? []).map(({ hostPort, ...mapping }) =>
    networkMode === 'awsvpc' || hostPort === undefined ? mapping : { ...mapping, hostPort },
  );
  return {
    ...some,
    name,
    image: `${registry}/${name}:1`,
    memory: 512,
    ...(name === 'app' ? {} : { essential: random() < 0.5 }),
    ...(given.portMappings && { portMappings: ports }),
    ...(random() < 0.3 && { logConfiguration: logs(randomText(random) || '/ecs/any') }),
  };
}
