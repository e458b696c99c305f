import { ShipError } from '../../errors.js';
import type { TasksEnd } from '../../watch/tasks-end.js';
import { notice, type Run } from '../run.js';
import { followTasks, startTasks } from './follow-tasks.js';
import type { TaskJob, TaskVoice } from './task-job.js';

/** Runs it to its end; an interrupt may leave unknown whether ECS has started it, which must be told. */
export async function runReleaseTask(run: Run, job: TaskJob, voice: TaskVoice): Promise<TasksEnd> {
  try {
    return await followTasks(run, job, voice, await startTasks(run, job.start));
  } catch (error) {
    if (error instanceof ShipError && error.code === 'interrupted')
      notice(
        run,
        `It is not known whether ECS has started the command: look for tasks of ${job.start.startedBy}.`,
      );
    throw error;
  }
}
