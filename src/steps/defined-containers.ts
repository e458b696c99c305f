import type { JsonObject } from '../ports.js';
import type { AwsLogs, DefinedContainer } from '../watch/evidence.js';

/** Source: Amazon ECS API reference, ContainerDefinition `stopTimeout`. */
const DEFAULT_STOP_TIMEOUT = 30;

/** What of AWS's ContainerDefinition is looked at. */
interface Definition {
  readonly name?: string;
  readonly essential?: boolean;
  readonly memory?: number;
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

function definedContainer(definition: Definition): DefinedContainer {
  const { name = '', essential = true, memory, stopTimeout = DEFAULT_STOP_TIMEOUT } = definition;
  const healthCheck = definition.healthCheck?.command?.filter(
    (word) => word !== 'CMD' && word !== 'CMD-SHELL',
  );
  const awslogs = awsLogs(definition);
  return {
    name,
    essential,
    stopTimeout,
    ...(memory === undefined ? {} : { memory }),
    ...(healthCheck === undefined ? {} : { healthCheck: healthCheck.join(' ') }),
    ...(awslogs === undefined ? {} : { awslogs }),
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
