import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variables } from '../e2e-program.js';
import { type Scope, type Status, textsOf } from './evaluate.js';
import { type GithubRun, type JobTask, payloadOf, runVariables } from './github-run.js';
import { jobClaims } from './job-claims.js';
import type { JobScope } from './job-scope.js';
import { SecretMasker } from './secret-masker.js';
import type { StepEnd } from './step-end.js';

/** A job on a fresh runner: its folders, and what its steps have left for the next. */
export class JobState {
  readonly run: GithubRun;
  readonly task: JobTask;
  readonly known: JobScope;
  readonly masker = new SecretMasker();
  /** The runner's own, beside the workspace. */
  readonly folder: string;
  readonly workspace: string;
  readonly steps: StepEnd[] = [];
  /** What is to be done at the end, first things last. */
  readonly posts: (() => Promise<StepEnd>)[] = [];
  readonly #variables: Variables;
  readonly #byId: Record<string, object> = {};
  #env: Readonly<Record<string, string>> = {};
  #paths: readonly string[] = [];
  #status: Status = 'success';

  constructor(run: GithubRun, task: JobTask, known: JobScope) {
    this.run = run;
    this.task = task;
    this.known = known;
    this.folder = mkdtempSync(join(run.machine.folder, 'job-'));
    this.workspace = join(this.folder, 'work');
    this.#variables = this.#openFolders();
    for (const secret of Object.values(known.secrets)) this.masker.add(secret);
    this.#env = textsOf(task.workflowEnv.get('env'), this.scope());
    this.#env = { ...this.#env, ...textsOf(task.part.get('env'), this.scope()) };
  }

  get status(): Status {
    return this.#status;
  }

  /** What an expression of the next step sees. */
  scope(stepEnv: Variables = {}): Scope {
    const { RUNNER_OS: os, RUNNER_ARCH: arch, RUNNER_TEMP: temp, RUNNER_NAME: name } = this.#variables;
    const own = {
      env: { ...this.#env, ...stepEnv },
      steps: this.#byId,
      job: { status: this.#status },
      runner: { os, arch, temp, name },
    };
    return { contexts: { ...this.known.contexts, ...own }, status: this.#status };
  }

  /** Every variable of the next step. */
  around(stepEnv: Variables): Variables {
    const { env } = this.run.machine;
    const PATH = [...this.#paths, env.PATH].join(':');
    return { ...env, ...this.#env, ...stepEnv, ...this.#variables, ...this.#tokens(), PATH };
  }

  /** A job without `id-token: write` is not even told where tokens are. */
  #tokens(): Variables {
    if (!this.task.mayHaveToken) return {};
    this.run.issuer.claims = jobClaims(this.run, this.known.environment);
    return this.run.issuer.env;
  }

  /** `outcome` is what it was before `continue-on-error`. */
  keep(end: StepEnd, outcome: StepEnd['conclusion'] = end.conclusion): void {
    const { id, outputs, conclusion } = end;
    this.steps.push(end);
    this.#env = { ...this.#env, ...end.env };
    this.#paths = [...[...end.paths].reverse(), ...this.#paths];
    if (id !== undefined) this.#byId[id] = { outputs, outcome, conclusion };
    if (conclusion === 'cancelled') this.#status = 'cancelled';
    if (conclusion === 'failure' && this.#status === 'success') this.#status = 'failure';
  }

  #openFolders(): Variables {
    const temp = join(this.folder, '_temp');
    for (const folder of [temp, this.workspace]) mkdirSync(folder);
    const event = join(temp, 'event.json');
    writeFileSync(event, JSON.stringify(payloadOf(this.run)));
    return {
      ...runVariables(this.run),
      GITHUB_JOB: this.task.id,
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: temp,
    };
  }
}
