import type { StringToken } from '@actions/workflow-parser/templates/tokens/index';
import { eventVariables } from '../events/event-payload.js';
import { evaluate, tokenValue } from './evaluate.js';
import { type GithubRun, isUntrusted, type JobTask } from './github-run.js';
import { type JobEnd, runJob } from './job.js';
import { jobScope, statusOfNeeds } from './job-scope.js';
import { matrixOf } from './matrix.js';
import { Part, readWorkflow, type Workflow } from './workflow.js';

/** How the jobs of a run ended, by their ids; `caller / job` for those of a called workflow, `job (value)` in a matrix. */
export type RunEnd = Readonly<Record<string, JobEnd>>;

/** What a workflow is run with: by an event, or by the job that calls it. */
interface Call {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Whether the caller may ask for tokens; unset, nobody calls. */
  readonly callerMayHaveToken?: boolean;
}

const skipped: JobEnd = { result: 'skipped', outputs: {}, steps: [], summary: '', faults: [] };

/** Runs a workflow as GitHub does, one job after another in the order of `needs`. Throws Error for what it would not take. */
export async function runWorkflow(text: string, run: GithubRun): Promise<RunEnd> {
  const workflow = await readWorkflow(text);
  const name = eventVariables(run.event).GITHUB_EVENT_NAME ?? '';
  if (!(name in workflow.events)) throw new Error(`no ${name} starts this workflow`);
  const { inputs: declared = {} } = workflow.events.workflow_dispatch ?? {};
  const inputs = name === 'workflow_dispatch' ? withDefaults(declared, run.inputs ?? {}) : {};
  return runJobs(workflow, run, { inputs });
}

async function runJobs(workflow: Workflow, run: GithubRun, call: Call): Promise<RunEnd> {
  const ends: Record<string, JobEnd> = {};
  const known: Record<string, JobEnd> = {};
  for (const [id, part] of inOrder(workflow.jobs)) {
    const needs = Object.fromEntries(needsOf(part).map((needed) => [needed, known[needed] ?? skipped]));
    const task = taskOf(workflow, run, call, id, part, needs);
    const found = willRun(workflow, run, task) ? await runEach(workflow, run, task) : { [id]: skipped };
    Object.assign(ends, found);
    known[id] = together(Object.values(found));
  }
  return ends;
}

function taskOf(
  workflow: Workflow,
  run: GithubRun,
  call: Call,
  id: string,
  part: Part,
  needs: JobTask['needs'],
) {
  const { inputs } = call;
  const mayHaveToken = !isUntrusted(run) && mayHaveTokens(part, workflow.root, call.callerMayHaveToken);
  return { id, part, needs, inputs, matrix: undefined, workflowEnv: workflow.root, mayHaveToken };
}

function willRun(workflow: Workflow, run: GithubRun, task: JobTask): boolean {
  const condition = workflow.condition(task.part)?.expression ?? 'success()';
  const { contexts } = jobScope(run, task);
  return Boolean(evaluate(condition, { contexts, status: statusOfNeeds(task) }));
}

/** One job, each of a matrix, or all of a called workflow. */
async function runEach(workflow: Workflow, run: GithubRun, task: JobTask): Promise<RunEnd> {
  const { contexts } = jobScope(run, task);
  const matrix = matrixOf(task.part, { contexts });
  const ends: Record<string, JobEnd> = {};
  for (const one of matrix ?? [undefined]) {
    const suffix = one === undefined ? '' : ` (${Object.values(one).join(', ')})`;
    const own = { ...task, matrix: one };
    await run.beforeJob?.();
    const called = task.part.text('uses');
    if (called !== undefined) Object.assign(ends, await runCalled(called, `${task.id}${suffix}`, run, own));
    else ends[`${task.id}${suffix}`] = await runJob(run, own, jobScope(run, own), workflow);
  }
  return ends;
}

async function runCalled(uses: string, caller: string, run: GithubRun, task: JobTask): Promise<RunEnd> {
  const text = run.workflows?.[uses.replace('./.github/workflows/', '')];
  if (text === undefined) throw new Error(`there is no workflow ${uses}`);
  const workflow = await readWorkflow(text);
  const given = tokenValue(task.part.get('with'), { contexts: jobScope(run, task).contexts }) ?? {};
  const inputs = withDefaults(workflow.events.workflow_call?.inputs ?? {}, given as Record<string, unknown>);
  const inherits = task.part.text('secrets') === 'inherit';
  const seen = inherits ? run : { ...run, settings: withoutSecrets(run.settings) };
  const ends = await runJobs(workflow, seen, { inputs, callerMayHaveToken: task.mayHaveToken });
  return Object.fromEntries(Object.entries(ends).map(([id, end]) => [`${caller} / ${id}`, end]));
}

/** Secrets of an environment are the called job's own. */
function withoutSecrets(settings: GithubRun['settings'] = {}): NonNullable<GithubRun['settings']> {
  return { ...settings, secrets: {} };
}

function withDefaults(
  declared: Readonly<Record<string, { readonly required?: boolean; readonly default?: unknown }>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  const missing = Object.keys(declared).filter((name) => declared[name]?.required && !(name in given));
  if (unknown.length + missing.length > 0) throw new Error(`inputs: unknown ${unknown}, missing ${missing}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, row]) => [name, given[name] ?? row.default ?? '']),
  );
}

/** A called workflow's jobs have at most what its caller has. */
function mayHaveTokens(part: Part, root: Part, caller: boolean | undefined): boolean {
  const own = part.get('permissions') ?? root.get('permissions');
  if (own === undefined) return caller ?? false;
  const granted = own.toString() === 'write-all' || new Part(own).text('id-token') === 'write';
  return granted && caller !== false;
}

function needsOf(part: Part): readonly string[] {
  return part.list('needs').map((token) => (token as StringToken).value);
}

function inOrder(jobs: Workflow['jobs']): Workflow['jobs'] {
  const done: [string, Part][] = [];
  const left = [...jobs];
  while (left.length > 0) {
    const at = left.findIndex(([, part]) =>
      needsOf(part).every((id) => done.some(([known]) => known === id)),
    );
    done.push(...left.splice(at, 1).map(([id, part]) => [id, part] as [string, Part]));
  }
  return done;
}

/** What `needs` says of several: the worst result, the outputs of all. */
function together(ends: readonly JobEnd[]): JobEnd {
  const worst = (['cancelled', 'failure', 'skipped'] as const).find((one) =>
    ends.some(({ result }) => result === one),
  );
  const outputs = Object.assign({}, ...ends.map((end) => end.outputs));
  return { ...skipped, result: worst ?? 'success', outputs };
}
