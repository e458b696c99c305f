import type { JsonObject } from '../../ports/json-object.js';
import type { AwsLogs, DefinedContainer, DefinedTask } from '../../watch/evidence.js';

/** Source: Amazon ECS API reference, ContainerDefinition `stopTimeout`. */
const DEFAULT_STOP_TIMEOUT = 30;

/** What of AWS's ContainerDefinition is looked at. */
interface Definition {
  readonly name?: string;
  readonly essential?: boolean;
  readonly cpu?: number;
  readonly memory?: number;
  readonly image?: string;
  readonly entryPoint?: readonly string[];
  readonly command?: readonly string[];
  readonly portMappings?: readonly { readonly containerPort?: number; readonly hostPort?: number }[];
  readonly stopTimeout?: number;
  readonly healthCheck?: { readonly command?: readonly string[] };
  readonly dependsOn?: readonly { readonly containerName: string; readonly condition: string }[];
  readonly logConfiguration?: {
    readonly logDriver?: string;
    readonly options?: Readonly<Record<string, string>>;
  };
}

/** A task definition's containers, as a diagnosis looks at them. */
export function definedContainers(definition: JsonObject): DefinedContainer[] {
  return ((definition.containerDefinitions ?? []) as readonly Definition[]).map(definedContainer);
}

/** What a task definition says of the task as a whole; sizes are texts there. */
export function definedTask({ cpu, memory, executionRoleArn, taskRoleArn }: JsonObject): DefinedTask {
  return {
    ...(cpu === undefined ? {} : { cpu: Number(cpu) }),
    ...(memory === undefined ? {} : { memory: Number(memory) }),
    ...(executionRoleArn === undefined ? {} : { executionRole: String(executionRoleArn) }),
    ...(taskRoleArn === undefined ? {} : { taskRole: String(taskRoleArn) }),
  };
}

function definedContainer(definition: Definition): DefinedContainer {
  const { name = '', essential = true, cpu, memory, stopTimeout = DEFAULT_STOP_TIMEOUT, image } = definition;
  const healthCheck = definition.healthCheck?.command?.filter(
    (word) => word !== 'CMD' && word !== 'CMD-SHELL',
  );
  const command = [...(definition.entryPoint ?? []), ...(definition.command ?? [])].join(' ');
  const awslogs = awsLogs(definition);
  const { logDriver } = definition.logConfiguration ?? {};
  return {
    name,
    essential,
    stopTimeout,
    ...(cpu === undefined || cpu === 0 ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(image === undefined ? {} : { image }),
    ...(command === '' ? {} : { command }),
    ...(healthCheck === undefined ? {} : { healthCheck: healthCheck.join(' ') }),
    ...(awslogs === undefined ? {} : { awslogs }),
    ...(logDriver === undefined || logDriver === 'awslogs' ? {} : { otherLogDriver: logDriver }),
    ports: (definition.portMappings ?? []).map(({ containerPort = 0, hostPort }) => ({
      container: containerPort,
      ...(hostPort === undefined ? {} : { host: hostPort }),
    })),
    waitsFor: (definition.dependsOn ?? []).map((one) => ({
      name: one.containerName,
      condition: one.condition,
    })),
  };
}

function awsLogs({ logConfiguration }: Definition): AwsLogs | undefined {
  const { logDriver, options = {} } = logConfiguration ?? {};
  const group = options['awslogs-group'];
  if (logDriver !== 'awslogs' || group === undefined) return undefined;
  const region = options['awslogs-region'];
  const streamPrefix = options['awslogs-stream-prefix'];
  return {
    group,
    ...(region === undefined ? {} : { region }),
    ...(streamPrefix === undefined ? {} : { streamPrefix }),
  };
}
