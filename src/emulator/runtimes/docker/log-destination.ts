import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import type { LogSink } from '../../log-sink.js';
import { NO_LOG_GROUP } from './agent-errors.js';
import { StartFailure } from './start-failure.js';

/** Where a container's lines go. */
export interface LogDestination {
  readonly group: string;
  readonly stream: string;
}

/**
 * The CloudWatch stream of an awslogs container (`prefix/container/task id`, or the task id alone without a
 * prefix); undefined for other drivers, whose lines are not captured. A group that does not exist is made when
 * `awslogs-create-group` is true, else the task cannot start (developer guide, "Send Amazon ECS logs to CloudWatch").
 */
export function logDestination(
  definition: ContainerDefinition,
  taskId: string,
  logs: LogSink,
): LogDestination | undefined {
  const { logDriver, options = {} } = definition.logConfiguration ?? {};
  const group = options['awslogs-group'];
  if (logDriver !== 'awslogs' || group === undefined) return undefined;
  if (!logs.groupExists(group)) {
    if (options['awslogs-create-group'] !== 'true') throw new StartFailure(NO_LOG_GROUP);
    logs.createGroup(group);
  }
  const prefix = options['awslogs-stream-prefix'];
  return { group, stream: prefix === undefined ? taskId : `${prefix}/${definition.name}/${taskId}` };
}
