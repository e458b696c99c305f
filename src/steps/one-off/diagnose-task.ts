import type { Diagnosis } from '../../outcome.js';
import type { TaskView } from '../../ports/tasks-port.js';
import { diagnose } from '../../watch/diagnose.js';
import type { Evidence } from '../../watch/evidence.js';
import { failedContainer } from '../../watch/failed-container.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import { definedContainers, definedTask } from '../image/defined-containers.js';
import { type LogReader, logSource, readLog } from '../watch/read-log.js';
import type { TaskJob } from './task-job.js';

/** Causes that are about a server that should have gone on. */
const aboutServers = ['container-exited', 'unknown'];

/** Why a task did not do what it was started for: by the same rules as for a service's tasks. */
export async function diagnoseTask(
  world: LogReader,
  { start, definition }: Pick<TaskJob, 'start' | 'definition'>,
  service: ServiceSnapshot,
  { ended }: TaskView,
): Promise<Diagnosis> {
  const containers = definedContainers(definition);
  const failed = failedContainer({ tasks: [ended], containers });
  const source = logSource(failed, [], containers);
  const { desired, network } = service;
  const evidence: Evidence = {
    ...{ tasks: [ended], events: [], containers, task: definedTask(definition) },
    ...{ service: { desired, network }, log: source && (await readLog(world, source)) },
  };
  const found = diagnose(evidence);
  const { container } = start.overrides;
  const code = failed?.container.exitCode;
  const isOurs = failed?.container.name === container && code !== undefined;
  if (!isOurs || !aboutServers.includes(found.id)) return found;
  const { docs: _, ...rest } = found;
  return { ...rest, ...exited(container, code, lastWords(evidence)) };
}

function exited(container: string, code: number, last: string | undefined) {
  const words = last === undefined ? '' : `; its last words: ${last}`;
  return {
    id: 'command-failed',
    cause: `The command in container "${container}" exits with code ${code}${words}`,
    remedy: 'Read its log lines, and correct the command or what it works on.',
  };
}

function lastWords({ log }: Evidence): string | undefined {
  return log?.lines
    .map(({ message }) => message.trim())
    .filter((line) => line !== '')
    .at(-1);
}
