import { randomUUID } from 'node:crypto';
import { withoutUnset } from '../../config/without-unset.js';
import { commandContainer } from '../../plan/one-off/command-container.js';
import type { RunWish } from '../../plan/one-off/run-wish.js';
import { taskStart } from '../../plan/one-off/task-start.js';
import type { TaskDefinitionRevision } from '../../ports/ecs-port.js';
import type { TaskStart } from '../../ports/tasks-port.js';
import { failedTask } from '../../watch/container-exit-code.js';
import { notPlaced } from '../../watch/not-placed.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import { judgeRun, type RunEnd } from '../../watch/run-end.js';
import { patiently, stubbornly } from '../patiently.js';
import { diagnoseTask } from './diagnose-task.js';
import { findRevision, type RunWorld } from './find-revision.js';
import { followTasks, startTasks } from './follow-tasks.js';
import { serviceTags } from './service-tags.js';
import type { TaskJob, TaskVoice } from './task-job.js';
import { withImage } from './with-image.js';

export interface RunVoice extends TaskVoice {
  /** What is about to be started. From then on an interrupt stops tasks, and is waited for. */
  readonly starting: (start: TaskStart) => void;
}

/** What was run, and how it ended. */
export interface Ran {
  readonly start: TaskStart;
  readonly end: RunEnd;
}

/** Runs a command in tasks of their own, as the service would run them. Throws ShipError for what ECS refuses. */
export async function runOnce(world: RunWorld, wish: RunWish, voice: RunVoice): Promise<Ran> {
  const { cluster, service: name } = world.config.target;
  const service = await patiently(world, stubbornly, () => world.ports.ecs.describeService(cluster, name));
  const found = await findRevision(world, service, wish.of);
  const container = commandContainer({
    definition: found.definition,
    named: wish.container,
    option: 'container',
    repository: world.config.image.repository,
  });
  const run = { world, wish, voice, service, container };
  if (wish.of?.kind !== 'image') return runRevision(run, found, async () => undefined);
  return withImage(world, found, { image: wish.of.image, container }, (revision, started) =>
    runRevision(run, revision, started),
  );
}

interface Running {
  readonly world: RunWorld;
  readonly wish: RunWish;
  readonly voice: RunVoice;
  readonly service: ServiceSnapshot;
  readonly container: string;
}

async function runRevision(
  run: Running,
  revision: TaskDefinitionRevision,
  started: () => Promise<void>,
): Promise<Ran> {
  const { world, wish, voice } = run;
  const start = await startOf(run, revision);
  const job: TaskJob = { start, definition: revision.definition, timeoutMs: wish.timeoutMs };
  voice.starting(start);
  const begun = await startTasks(world, start);
  await started();
  if (wish.detach && begun.tasks.length > 0) {
    voice.seen(begun.tasks);
    const detached = { verdict: 'detached', exitCode: 0, how: 'ended', left: true } as const;
    return { start, end: { ...begun, ...detached } };
  }
  const end = await followTasks(world, job, voice, begun);
  const judged = judgeRun(end, run.container);
  return { start, end: { ...end, ...judged, diagnosis: await diagnosisOf(run, job, end) } };
}

async function startOf(
  { world, wish, service, container }: Running,
  { arn, definition }: TaskDefinitionRevision,
): Promise<TaskStart> {
  const { command, environment, cpu, memory, count, startedBy } = wish;
  return taskStart({
    ...{ service, taskDefinition: arn, definition, count, startedBy, clientToken: randomUUID() },
    overrides: withoutUnset({ container, command, environment, cpu, memory }),
    serviceTags: await serviceTags(world, service),
  });
}

async function diagnosisOf(
  { world, service, container }: Running,
  job: TaskJob,
  end: Omit<RunEnd, 'verdict' | 'exitCode'>,
) {
  if (end.failures.length > 0) return notPlaced(end.failures);
  const failed = failedTask(end.tasks, container);
  return end.how === 'ended' && failed ? diagnoseTask(world, job, service, failed) : undefined;
}
