import { type Scope, type Status, tokenValue } from './evaluate.js';
import {
  type GithubRun,
  githubContext,
  isUntrusted,
  type JobTask,
  runVariables,
  type Settings,
} from './github-run.js';

/** What a job knows before its first step. */
export interface JobScope {
  readonly environment: string | undefined;
  readonly secrets: Readonly<Record<string, string>>;
  /** The contexts of the job's own keys, and of its steps' in part. */
  readonly contexts: Readonly<Record<string, unknown>>;
}

/** Variables and secrets of the job's environment win over the repository's. */
export function jobScope(run: GithubRun, task: JobTask): JobScope {
  const before: Scope = { contexts: baseContexts(run, task, run.settings ?? {}) };
  const asked = tokenValue(task.part.get('environment'), before) as string | { name: string } | null;
  const environment = typeof asked === 'object' ? asked?.name : asked || undefined;
  const own = run.settings?.environments?.[environment ?? ''];
  const settings: Settings = {
    vars: { ...run.settings?.vars, ...own?.vars },
    secrets: isUntrusted(run) ? {} : { ...run.settings?.secrets, ...own?.secrets },
  };
  const contexts = { ...baseContexts(run, task, settings), secrets: settings.secrets };
  return { environment, secrets: settings.secrets ?? {}, contexts };
}

function baseContexts(run: GithubRun, { id, needs, inputs, matrix }: JobTask, { vars = {} }: Settings) {
  const variables = { ...runVariables(run), GITHUB_JOB: id };
  const strategy = { 'fail-fast': true };
  return { github: githubContext(run, variables), needs, inputs, vars, matrix: matrix ?? {}, strategy };
}

/** How the jobs went that this one needs. */
export function statusOfNeeds({ needs }: JobTask): Status {
  const results = Object.values(needs).map(({ result }) => result);
  if (results.includes('cancelled')) return 'cancelled';
  return results.every((result) => result === 'success') ? 'success' : 'failure';
}
