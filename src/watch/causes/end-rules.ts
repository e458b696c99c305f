import { type Evidence, failedByItself } from '../evidence.js';
import { type FailedContainer, outlivedStopTimeout } from '../failed-container.js';
import { developerGuide, STOPPED } from './aws-page.js';
import { byContainer, byLog, byTask, type CauseRule, type Found } from './cause-rule.js';
import { sizeLine } from './size-line.js';

/** What takes a running task's host away: nothing in the task is to blame. */
export const hostRules: readonly CauseRule[] = [
  {
    id: 'spot-interruption',
    title: 'Spot capacity was taken back',
    cause: byStopCode(
      ['SpotInterruption'],
      (id) => `Spot capacity was taken back: task ${id} was interrupted, and not by a fault of its own.`,
    ),
    remedy:
      'Let ECS try again, spread the service over more Availability Zones, or give its capacity provider strategy ' +
      'a base on FARGATE (or On-Demand instances).',
    docs: developerGuide('spot-interruption-errors'),
  },
  {
    id: 'host-lost',
    title: 'The container instance or Fargate host went away',
    cause: byStopCode(
      ['TerminationNotice', 'InfrastructureHealth'],
      (id, reason) =>
        `The host of task ${id} went away, not by a fault of the task${reason === undefined ? '' : `: ${reason}`}.`,
    ),
    remedy: 'Let ECS try again; on EC2 see why the instance ended (scaling in, a health check, maintenance).',
    docs: STOPPED,
  },
  {
    id: 'out-of-memory',
    title: 'A container needs more memory than it may have',
    cause: byTask(
      /OutOfMemoryError: container killed/i,
      ({ failed, evidence }) =>
        `Container "${failed?.container.name}" used more memory than ${memoryLimit(failed, evidence)} and was killed.`,
    ),
    remedy: 'Raise memory in the task definition, or make the application use less.',
    shows: sizeLine,
    docs: developerGuide('out-of-memory'),
  },
];

/** A container that ended by itself, and nothing more specific is known. */
export const exitRules: readonly CauseRule[] = [
  {
    id: 'address-in-use',
    title: 'Two containers of the task want the same port',
    cause: byLog(/EADDRINUSE|address (?:is )?(?:already )?in use/i, addressInUse),
    remedy:
      'Give each container of the task another port: in awsvpc they share one address. ' +
      'Within one container, let only one process listen.',
    docs: developerGuide('task-networking-awsvpc'),
  },
  {
    id: 'container-killed',
    title: 'A container was killed by SIGKILL, not for its memory',
    cause: byContainer(killedCause),
    remedy:
      'Look for what kills it: the memory of the task as a whole, the host’s, or a process of its own. ' +
      'Let the application handle SIGTERM (exec form of CMD, or initProcessEnabled), or raise stopTimeout.',
    shows: sizeLine,
    docs: STOPPED,
  },
  {
    id: 'container-exited',
    title: 'The application ends by itself',
    cause: byContainer((failed, evidence) => {
      const { name, exitCode } = failed.container;
      if (exitCode === undefined) return undefined;
      return `Container "${name}" exits with code ${exitCode}${when(failed)}${lastWords(evidence)}`;
    }),
    remedy:
      'Read its log lines; the container has to keep running. Reproduce with docker run on the same image.',
    docs: STOPPED,
  },
];

function byStopCode(
  codes: readonly string[],
  sentence: (taskId: string, reason: string | undefined) => string,
): CauseRule['cause'] {
  return ({ tasks }) => {
    const task = tasks.find(failedByItself);
    if (task === undefined || !codes.includes(task.stopCode ?? '')) return undefined;
    return sentence(task.id, task.stoppedReason?.replace(/\.$/, ''));
  };
}

function memoryLimit(failed: FailedContainer | undefined, { task }: Evidence): string {
  if (failed?.defined?.memory !== undefined) return `its limit (${failed.defined.memory} MiB)`;
  return task?.memory === undefined ? 'its limit' : `the task has (${task.memory} MiB)`;
}

function addressInUse({ match, failed }: Found): string | undefined {
  if (failed === undefined || (failed.container.exitCode ?? 0) === 0) return undefined;
  const port = /:(\d{2,5})\b/.exec(match.input ?? '')?.[1];
  const what = port === undefined ? 'its port' : `port ${port}`;
  return `Container "${failed.container.name}" cannot listen on ${what}: another process of the same task does already.`;
}

function killedCause(failed: FailedContainer): string | undefined {
  const { container, task, defined } = failed;
  if (container.exitCode !== 137 || task.stopCode !== 'EssentialContainerExited') return undefined;
  return outlivedStopTimeout(failed)
    ? `Container "${container.name}" was killed (exit code 137): it did not end within its stopTimeout of ${defined?.stopTimeout} s.`
    : `Container "${container.name}" was killed by SIGKILL (exit code 137), and not for its own memory limit.`;
}

/** A minute after its start an application is past what a start does. */
const STARTED_MS = 60_000;

function when({ task }: FailedContainer): string {
  if (task.startedAt === undefined || task.stoppedAt === undefined) return '';
  const ran = task.stoppedAt - task.startedAt;
  return ran < STARTED_MS ? '' : ` after running for ${Math.round(ran / 60_000)} min`;
}

function lastWords(evidence: Evidence): string {
  const last = evidence.log?.lines.filter((line) => line.message.trim() !== '').at(-1);
  return last === undefined ? '.' : `; its last words: ${last.message.trim()}`;
}
