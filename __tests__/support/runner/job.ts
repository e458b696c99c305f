import { evaluate, textsOf, tokenValue } from './evaluate.js';
import type { GithubRun, JobTask, Result } from './github-run.js';
import { readJobOutputs } from './job-outputs.js';
import type { JobScope } from './job-scope.js';
import { JobState } from './job-state.js';
import { runScript } from './run-script.js';
import { standInFor } from './stand-ins.js';
import { doneStep, type StepEnd, type StepName, skippedStep } from './step-end.js';
import { useAction } from './use-action.js';
import { Part, type Workflow } from './workflow.js';

/** How a job ended. */
export interface JobEnd {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  /** Its steps, then the post steps. */
  readonly steps: readonly StepEnd[];
  /** The job's page: the summaries of its steps. */
  readonly summary: string;
  /** What is lost, and what the runner has against it. */
  readonly faults: readonly string[];
}

/** The name of this action wherever the docs use it. */
const ours = /^org\/ecs-ship@/;

/** Runs a job's steps one after another on a fresh runner, then the post steps in reverse order. */
export async function runJob(
  run: GithubRun,
  task: JobTask,
  known: JobScope,
  workflow: Workflow,
): Promise<JobEnd> {
  const job = new JobState(run, task, known);
  for (const token of task.part.list('steps')) await runStep(job, new Part(token), workflow);
  const { outputs, faults } = readJobOutputs(textsOf(task.part.get('outputs'), job.scope()), job.masker);
  for (const post of [...job.posts].reverse()) job.keep(await post());
  return {
    result: job.status,
    outputs,
    steps: job.steps,
    summary: job.steps.map(({ summary }) => summary).join(''),
    faults: [...job.steps.flatMap((step) => step.faults), ...faults],
  };
}

async function runStep(job: JobState, part: Part, workflow: Workflow): Promise<void> {
  const what = part.text('uses') ?? `${tokenValue(part.get('run'), job.scope())}`.split('\n')[0] ?? '';
  const name = { what, id: part.text('id') };
  const condition = workflow.condition(part)?.expression ?? 'success()';
  const end = evaluate(condition, job.scope()) ? await perform(job, name, part) : skippedStep(name);
  const forgiven =
    end.conclusion === 'failure' && tokenValue(part.get('continue-on-error'), job.scope()) === true;
  job.keep(forgiven ? { ...end, conclusion: 'success' } : end, end.conclusion);
}

async function perform(job: JobState, name: StepName, part: Part): Promise<StepEnd> {
  const env = textsOf(part.get('env'), job.scope());
  if (part.get('uses') === undefined) return runScript(job, name, part, env);
  const inputs = textsOf(part.get('with'), job.scope(env));
  if (ours.test(name.what)) return useAction(job, name, inputs, env);
  const { run, workspace } = job;
  await standInFor(name.what)({ run, workspace, inputs, env: job.around(env) });
  return doneStep(name);
}
