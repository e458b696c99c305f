import type { LogStreamName } from '../ports/logs-port.js';
import type { DefinedContainer } from '../watch/evidence.js';
import type { LogTask } from './log-tasks.js';

/** One container of one task, and where its lines are. */
export interface LogSource {
  readonly task: string;
  readonly container: string;
  readonly stream: LogStreamName;
}

export interface LogSources {
  readonly sources: readonly LogSource[];
  /** Why containers have no lines here. */
  readonly notes: readonly string[];
}

/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
export function logSources(
  task: LogTask,
  containers: readonly DefinedContainer[],
  only: string | undefined,
): LogSources {
  const found = containers.filter(({ name }) => only === undefined || name === only);
  const sources = found.flatMap((container) => {
    const { group, region, streamPrefix } = container.awslogs ?? {};
    if (group === undefined || streamPrefix === undefined) return [];
    const stream = { region, group, stream: `${streamPrefix}/${container.name}/${task.id}` };
    return [{ task: task.id, container: container.name, stream }];
  });
  return { sources, notes: [...found.flatMap(unreadable), ...unknown(containers, only, task)] };
}

function unreadable({ name, awslogs, otherLogDriver }: DefinedContainer): string[] {
  if (otherLogDriver !== undefined)
    return [`What ${name} writes goes to the log driver ${otherLogDriver}: look there.`];
  if (awslogs === undefined)
    return [`What ${name} writes goes nowhere that can be read: its task definition has no awslogs driver.`];
  return awslogs.streamPrefix === undefined
    ? [
        `What ${name} writes is in ${awslogs.group}, in a stream that only its host knows: set awslogs-stream-prefix.`,
      ]
    : [];
}

function unknown(
  containers: readonly DefinedContainer[],
  only: string | undefined,
  { taskDefinitionArn }: LogTask,
): string[] {
  const names = containers.map(({ name }) => name);
  if (only === undefined || names.includes(only)) return [];
  const revision = taskDefinitionArn.split('/').at(-1);
  return [`${revision} has no container ${only}; it has ${names.join(', ')}.`];
}
