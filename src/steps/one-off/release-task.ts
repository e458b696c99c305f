import { commandInWords, type ReleaseWhen, releaseDue } from '../../plan/one-off/release-due.js';
import { releaseHeadline } from '../../plan/one-off/release-headline.js';
import type { JsonObject } from '../../ports/json-object.js';
import { failedTask } from '../../watch/container-exit-code.js';
import { notPlaced } from '../../watch/not-placed.js';
import type { ServiceSnapshot } from '../../watch/rollout.js';
import type { TasksEnd } from '../../watch/tasks-end.js';
import { type Run, runStage } from '../run.js';
import type { Ending } from '../watch/watch.js';
import { diagnoseTask } from './diagnose-task.js';
import { releaseJob } from './release-job.js';
import { runReleaseTask } from './run-release-task.js';
import { stageVoice } from './stage-voice.js';
import type { TaskJob } from './task-job.js';

const stages = { 'release-command': 'release-task', 'after-command': 'after-task' } as const;

/** What the command is run with, and for. */
export interface Released {
  /** ARN of the revision that the service is given. */
  readonly revision: string;
  readonly definition: JsonObject;
  /** As it is before. */
  readonly service: ServiceSnapshot;
}

/** Runs the ship's command, where one is due; gives how the ship ends by it, undefined when it goes on. */
export async function runRelease(
  run: Run,
  when: ReleaseWhen,
  released: Released,
): Promise<Ending | undefined> {
  const due = releaseDue(when, run.config, released.service, released.revision);
  if (due === undefined || run.wayBack !== undefined) return undefined;
  return runStage<Ending | undefined>(run, stages[when], async (voice) => {
    if ('skip' in due) return { fact: undefined, summary: due.skip, skipped: true };
    const job = await releaseJob(run, when, due, released);
    const words = commandInWords(due.run);
    const end = await runReleaseTask(run, job, stageVoice(voice));
    const ending = await endingOf(run, when, { job, end, released });
    const { container } = job.start.overrides;
    const id = end.tasks[0]?.ended.id;
    const where = `${words} in ${container}${id === undefined ? '' : ` of task ${id}`}`;
    const summary = ending === undefined ? `ran ${where}` : `${where}: ${ending.diagnosis?.cause ?? end.how}`;
    return { fact: ending, summary, failed: ending !== undefined };
  });
}

interface Ended {
  readonly job: TaskJob;
  readonly end: TasksEnd;
  readonly released: Released;
}

async function endingOf(run: Run, when: ReleaseWhen, ended: Ended): Promise<Ending | undefined> {
  const { job, end, released } = ended;
  const failed = failedTask(end.tasks, job.start.overrides.container);
  if (end.how === 'ended' && failed === undefined) return undefined;
  const { service, revision } = released;
  const names = { service: service.name, current: nameOf(service.taskDefinitionArn) };
  const headline = releaseHeadline(when, { ...names, revision: nameOf(revision), end });
  if (end.how === 'interrupted') return { verdict: 'cancelled', headline };
  if (end.how === 'not-started') return { verdict: 'failed', headline, diagnosis: notPlaced(end.failures) };
  const task = failed ?? end.tasks[0];
  const found = task && (await diagnoseTask(run, job, service, task));
  const diagnosis = found && end.how === 'timed-out' ? { ...found, ...tooLong(job) } : found;
  return { verdict: 'failed', headline, diagnosis };
}

/** What stopped it was the time, whatever the container made of that. */
function tooLong({ timeoutMs }: TaskJob) {
  return {
    id: 'command-timed-out',
    cause: `The command was not done after ${Math.round(timeoutMs / 1000)} s, and its task was stopped`,
    remedy: 'Read its log lines; where it needs longer, raise release-timeout.',
  };
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn;
}
