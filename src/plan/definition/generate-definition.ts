import type { Config } from '../../config/config.js';
import { ShipError } from '../../errors.js';
import type { JsonObject } from '../../ports/json-object.js';
import type { ContainerPort, ServiceSnapshot } from '../../watch/rollout.js';
import { healthCheckCommand } from './health-check-command.js';
import { cpuUnits, fargateMemory, memoryMib } from './task-size.js';

export interface GenerateInput {
  readonly config: Pick<Config, 'taskDefinition' | 'build'>;
  readonly service: ServiceSnapshot;
  /** What the service runs: its roles are kept where no option names any. */
  readonly current: JsonObject;
}

/** The container's name and ports: as the options say, else as the load balancer expects them. */
interface Shape {
  readonly name: string;
  /** The one that its health check asks comes first. */
  readonly ports: readonly number[];
}

/**
 * A Fargate task definition of one container, without its image; options over a task definition come on top. Throws
 * `task-definition-invalid` where ECS would refuse it for this service.
 */
export function generateDefinition(input: GenerateInput): JsonObject {
  const { config, service, current } = input;
  const shape = shapeOf(input);
  const { executionRoleArn = config.taskDefinition.overrides.executionRole, taskRoleArn } = current;
  checkSense(input, shape, executionRoleArn);
  return {
    family: service.name,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    ...sizeOf(config),
    runtimePlatform: { cpuArchitecture: architectureOf(config), operatingSystemFamily: 'LINUX' },
    executionRoleArn,
    ...(taskRoleArn === undefined ? {} : { taskRoleArn }),
    containerDefinitions: [containerOf(input, shape)],
  };
}

function shapeOf({ config: { taskDefinition }, service }: GenerateInput): Shape {
  const balanced = service.loadBalancedPorts ?? [];
  const asked = taskDefinition.generate?.port;
  return {
    name: taskDefinition.container ?? balanced[0]?.container ?? service.name,
    ports: [...new Set([...(asked === undefined ? [] : [asked]), ...balanced.map(({ port }) => port)])],
  };
}

/** Fargate's smallest task; where only one of the two is set, the smallest that goes with it. */
function sizeOf({ taskDefinition: { overrides } }: GenerateInput['config']) {
  const { cpu, memory } = overrides;
  const mib = memory === undefined ? undefined : memoryMib(memory);
  const fits = [256, 512, 1024, 2048, 4096, 8192, 16384].find(
    (units) => mib === undefined || fargateMemory(units)?.includes(mib),
  );
  const units = (cpu === undefined ? fits : cpuUnits(cpu)) ?? 256;
  return { cpu: `${units}`, memory: `${mib ?? fargateMemory(units)?.[0] ?? units * 2}` };
}

function architectureOf({ build: { platforms } }: GenerateInput['config']): string {
  const isArm = platforms.length > 0 && platforms.every((one) => one.startsWith('linux/arm64'));
  return isArm ? 'ARM64' : 'X86_64';
}

function containerOf({ config, service }: GenerateInput, { name, ports }: Shape): JsonObject {
  const [port] = ports;
  const path = config.taskDefinition.generate?.healthCheckPath;
  const check = { interval: 10, timeout: 5, retries: 3, startPeriod: 60 };
  return {
    name,
    essential: true,
    ...(port === undefined
      ? {}
      : { portMappings: ports.map((containerPort) => ({ containerPort, protocol: 'tcp' })) }),
    ...(path === undefined || port === undefined
      ? {}
      : { healthCheck: { command: healthCheckCommand(port, path), ...check } }),
    logConfiguration: {
      logDriver: 'awslogs',
      options: {
        'awslogs-group': `/ecs/${service.name}`,
        'awslogs-region': service.arn.split(':')[3] ?? '',
        'awslogs-stream-prefix': 'ecs',
        'awslogs-create-group': 'true',
      },
    },
  };
}

/** What ECS would only say once the revision is registered, or when its tasks start. */
function checkSense(
  { config, service }: GenerateInput,
  { name, ports }: Shape,
  executionRole: unknown,
): void {
  const { port, healthCheckPath } = config.taskDefinition.generate ?? {};
  const balanced = service.loadBalancedPorts ?? [];
  const wrong = [
    ...(executionRole === undefined
      ? ['Fargate pulls the image and writes logs with an execution role: set execution-role.']
      : []),
    ...(service.network === undefined
      ? [`Tasks of ${service.name} have no network configuration (subnets), which Fargate needs.`]
      : []),
    ...(ports.length === 0 && healthCheckPath !== undefined
      ? ['health-check-path needs a port: set port.']
      : []),
    ...balanced
      .filter((one) => one.container !== name || isElsewhere(port, balanced))
      .map((one) => `Its load balancer sends to port ${one.port} of container ${one.container}.`),
  ];
  if (wrong.length === 0) return;
  throw new ShipError(
    'task-definition-invalid',
    `A generated task definition does not fit ${service.name}: ${wrong.join(' ')}`,
    {
      remedy: 'Correct the options container, port and execution-role, or write a task definition file.',
      docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    },
  );
}

function isElsewhere(port: number | undefined, balanced: readonly ContainerPort[]): boolean {
  return port !== undefined && balanced.every((one) => one.port !== port);
}
