import { endOf, type Variables } from '../e2e-program.js';
import { action, unexpectedInputs } from './action-metadata.js';
import { type ActionStep, openActionStep } from './action-step.js';
import { cancelStep } from './cancel-step.js';
import { evaluate } from './evaluate.js';
import type { JobState } from './job-state.js';
import { programStep, type StepEnd, type StepName, skippedStep } from './step-end.js';

/** Runs this repository's action in a job, and leaves word for its post step. */
export async function useAction(
  job: JobState,
  name: StepName,
  inputs: Readonly<Record<string, string>>,
  stepEnv: Variables,
): Promise<StepEnd> {
  const { folder, workspace } = job;
  const step = openActionStep({ folder, workspace, inputs, env: job.around(stepEnv) });
  job.posts.push(() => runPost(job, name, step));
  const running = step.start();
  const asked = job.run.cancelWhen?.(running).then(() => cancelStep(running));
  const [ended, cancelled] = await Promise.all([endOf(running), asked]);
  const end = programStep(name, ended, step.files, job.masker);
  const unexpected = unexpectedInputs(inputs).map((input) => `Unexpected input '${input}'`);
  const told = { ...end, faults: [...end.faults, ...unexpected] };
  return cancelled === undefined ? told : { ...told, conclusion: 'cancelled' };
}

async function runPost(job: JobState, { what }: StepName, step: ActionStep): Promise<StepEnd> {
  const name = { what: `Post ${what}`, id: undefined };
  if (!evaluate(action.postIf, job.scope())) return skippedStep(name);
  const ended = await step.post();
  return programStep(name, ended, step.postFiles ?? step.files, job.masker);
}
