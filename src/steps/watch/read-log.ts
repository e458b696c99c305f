import { ShipError } from '../../errors.js';
import type { Ports } from '../../ports.js';
import type { ContainerLog, DefinedContainer } from '../../watch/evidence.js';
import type { FailedContainer } from '../../watch/failed-container.js';
import type { ServiceEvent } from '../../watch/rollout.js';
import { briefly, patiently, type Waiting } from '../patiently.js';

/** Log lines asked for: a server says at its start where it listens. The diagnosis shows the last of them. */
const logLimit = 100;

/** Whoever can read logs. */
export interface LogReader extends Waiting {
  readonly ports: Pick<Ports, 'clock' | 'random' | 'logs'>;
}

/** A task's container whose log is worth a look. */
export interface LogSource {
  readonly taskId: string;
  readonly container: DefinedContainer;
}

/** The failed container, or the one that the load balancer calls unhealthy while it runs. */
export function logSource(
  failed: FailedContainer | undefined,
  events: readonly ServiceEvent[],
  containers: readonly DefinedContainer[] = [],
): LogSource | undefined {
  if (failed !== undefined) {
    const { container, task, defined } = failed;
    // A container that never ran has written nothing; without its definition nobody knows where it writes.
    const ran = container.exitCode !== undefined || task.startedAt !== undefined;
    return ran && defined !== undefined ? { taskId: task.id, container: defined } : undefined;
  }
  const complaint = events.map(({ message }) => /\(task (\w+)\) \(port (\d+)\) is unhealthy/.exec(message));
  const [, taskId, port] = complaint.find((one) => one !== null) ?? [];
  const container =
    containers.find(({ ports = [] }) => ports.some((one) => one.container === Number(port))) ?? containers[0];
  return taskId === undefined || container === undefined ? undefined : { taskId, container };
}

/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
export async function readLog(run: LogReader, { taskId, container }: LogSource): Promise<ContainerLog> {
  const { name, awslogs, otherLogDriver } = container;
  const nothing = (note: string): ContainerLog => ({ container: name, lines: [], note });
  if (otherLogDriver !== undefined) return nothing(`goes to the log driver ${otherLogDriver}: look there`);
  if (awslogs === undefined) return nothing('goes nowhere that ecs-ship can read (no awslogs driver)');
  const { group, region, streamPrefix } = awslogs;
  if (streamPrefix === undefined)
    return nothing(`is in ${group}, in a stream that only the host knows (no awslogs-stream-prefix)`);
  const stream = { group, name: `${streamPrefix}/${name}/${taskId}`, ...(region && { region }) };
  try {
    const lines = await patiently(run, briefly, () =>
      run.ports.logs.lastLines(region, group, stream.name, logLimit),
    );
    return lines.length === 0 ? { ...nothing('empty'), stream } : { container: name, lines, stream };
  } catch (error) {
    if (error instanceof ShipError) return { ...nothing(error.message), stream };
    throw error;
  }
}
