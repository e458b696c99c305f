import type {
  ContainerDefinition,
  CreateServiceCommandInput,
  DeploymentCircuitBreaker,
  RegisterTaskDefinitionCommandInput,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { TaskFault } from '../../src/emulator/faults/task-fault.js';
import type { BalancedBy } from './failure-load-balancer.js';

/** A container as a scenario writes it; its image is busybox and its memory 64 MiB unless it says otherwise. */
export type PartContainer = Partial<ContainerDefinition> & { readonly name: string };

/** One way to fail: a service that is stable, and the revision that is not. */
export interface FailureScenario {
  /** Of the service and of its task definition's family. */
  readonly name: string;
  /** Unless it is the stage's usual one. */
  readonly cluster?: string;
  /** The bad revision's containers. */
  readonly containers: readonly PartContainer[];
  /** The good revision's only container, where the usual one does not do. */
  readonly good?: PartContainer | undefined;
  /** Members of both revisions. */
  readonly task?: Partial<RegisterTaskDefinitionCommandInput> | undefined;
  readonly service?: Partial<CreateServiceCommandInput> | undefined;
  /** Puts the service behind a load balancer of its own. */
  readonly balanced?: BalancedBy | undefined;
  readonly breaker?: Partial<DeploymentCircuitBreaker> | undefined;
  /** What befalls the bad revision's tasks from outside. */
  readonly taskFault?: TaskFault;
  /** What is changed of the service before the bad revision comes. */
  readonly change?: Partial<UpdateServiceCommandInput>;
  /** Seconds that the ship waits, where ECS does not end the deployment by itself. */
  readonly patience?: number;
}

/** One failed task is enough. */
export const FIRST_FAILURE = { thresholdConfiguration: { type: 'COUNT' as const, value: 1 } };

/** What alone makes a revision another one. */
export const ANOTHER_VERSION = { environment: [{ name: 'VERSION', value: '2' }] };

export const EXECUTION_ROLE = 'arn:aws:iam::123456789012:role/web-execution';

/** Runs until it is told to stop, and stops at once. */
export const WAITS = sh("trap 'exit 0' TERM; sleep 1000 & wait $!");

export function sh(script: string): string[] {
  return ['sh', '-c', script];
}

/** Passes its health check after five seconds, which is sooner than forty without any. */
export function goodContainer(): PartContainer {
  return { name: 'web', command: WAITS, healthCheck: PASSES };
}

/** The quickest container health check that ECS allows. */
export function checked(command: string, retries = 1) {
  return { command: ['CMD-SHELL', command], interval: 5, timeout: 4, retries };
}

/** With more than one try, since a busy machine may be slow to run even this. */
export const PASSES = checked('true', 3);

/** A web server on port 8080; `files` are made below its root first. */
export function server(files: string, before = ''): PartContainer {
  return {
    name: 'web',
    command: sh(`mkdir -p /www/cgi-bin; ${files}; ${before} exec httpd -f -p 8080 -h /www`),
    portMappings: [{ containerPort: 8080 }],
    stopTimeout: 2,
  };
}

export function taskDefinitionOf(
  { name, containers, task }: FailureScenario,
  image: string,
): RegisterTaskDefinitionCommandInput {
  return {
    family: name,
    networkMode: 'awsvpc',
    ...task,
    containerDefinitions: containers.map((container) => ({
      image,
      memory: 64,
      stopTimeout: 2,
      ...container,
    })),
  };
}
