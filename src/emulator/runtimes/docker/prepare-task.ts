import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import type { TaskEvent, TaskLaunch } from '../../task-runtime.js';
import { overrideOf } from './container-spec.js';
import type { DockerContext } from './docker-context.js';
import { containerEnvironment } from './environment.js';
import { type LogDestination, logDestination } from './log-destination.js';
import { StartFailure } from './start-failure.js';
import { architectureOf } from './task-images.js';

/** What a container needs before it is created. */
export interface ContainerMakings {
  /** The reference under which the engine has its image. */
  readonly image: string;
  readonly environment: readonly string[];
  readonly log: LogDestination | undefined;
}

/**
 * Does what ECS does before any container: resolves secrets, pulls every image, checks log groups.
 * Answers each container's makings by its name; a StartFailure says what is missing.
 */
export async function prepareTask(
  context: DockerContext,
  task: TaskLaunch,
  report: (event: TaskEvent) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ContainerMakings>> {
  const definitions = task.taskDefinition.containerDefinitions ?? [];
  const environments = definitions.map((definition) =>
    containerEnvironment(definition, overrideOf(task, definition), context.secrets),
  );
  await pullImages(context, task, report, signal);
  const makings = definitions.map((definition, index): [string, ContainerMakings] => {
    const log = logDestination(definition, task.taskId, context.logs);
    const image = context.images.local(imageOf(task, definition));
    return [definition.name ?? '', { image, environment: environments[index] ?? [], log }];
  });
  return new Map(makings);
}

async function pullImages(
  context: DockerContext,
  task: TaskLaunch,
  report: (event: TaskEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = (event: TaskEvent) => {
    if (!signal.aborted) report(event);
  };
  const architecture = architectureOf(task.taskDefinition);
  tell({ kind: 'pull-started' });
  const pulls = (task.taskDefinition.containerDefinitions ?? []).map(async (definition) => {
    const { name: container = '' } = definition;
    const reference = imageOf(task, definition);
    const imageDigest = await context.images.provide(reference, architecture, signal).catch(blame(container));
    tell({ kind: 'pulled', container, ...(imageDigest && { imageDigest }) });
  });
  await Promise.all(pulls);
  tell({ kind: 'pull-stopped' });
}

/** The reference to pull: pinned where the engine has pinned it. */
function imageOf(task: TaskLaunch, { name = '', image = '' }: ContainerDefinition): string {
  return task.images[name] ?? image;
}

function blame(container: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof StartFailure ? new StartFailure(error.message, container) : error;
  };
}
