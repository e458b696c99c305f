import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { endOf, startProgram } from '../e2e-program.js';
import { testResource } from '../test-machine.js';

const GITLAB_CI_LOCAL = createRequire(import.meta.url).resolve('gitlab-ci-local');

/** Longer than any pipeline of the tests takes on a busy machine. */
const PATIENCE_MS = 240_000;

/** A pipeline that is to run. */
export interface Run {
  /** Jobs to run, by name, without the ones they need; unset, the whole pipeline. */
  readonly jobs?: readonly string[];
  /** Manual jobs of the whole pipeline that somebody starts. */
  readonly manual?: readonly string[];
  /** CI/CD variables; they win over the pipeline's own. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Predefined variables that this kind of pipeline has not. */
  readonly unset?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What starts `services:` of jobs, see service-containers.ts. */
  readonly containers: string;
}

/** How a job ended. */
export interface JobEnd {
  /** Exit code of its script. */
  readonly exitCode: number;
  /** Whether the pipeline goes on though it failed. */
  readonly isAllowedToFail: boolean;
  /** What it said, in its own words. */
  readonly log: string;
  /** Text of a file that it left in its work tree. */
  file(path: string): string | undefined;
}

/** How a pipeline ended. */
export interface PipelineEnd {
  /** 0 when no job failed that must not. */
  readonly exitCode: number | undefined;
  readonly output: string;
  /** The jobs that ran. */
  readonly jobs: ReadonlyMap<string, JobEnd>;
}

/**
 * Runs the pipeline of a project with gitlab-ci-local: each job's script in a shell of this machine, in a copy of the
 * work tree of its own. What it does not do as GitLab does: it takes unknown inputs, makes no ID tokens, ignores
 * `retry:exit_codes` and resource groups, and calls every pipeline a push; tests pass variables where that matters.
 */
export async function runPipeline(folder: string, run: Run): Promise<PipelineEnd> {
  rmSync(join(folder, '.gitlab-ci-local', 'builds'), { recursive: true, force: true });
  const { exitCode, stdout, stderr } = await gitlabCiLocal(folder, run, [
    '--force-shell-executor',
    '--shell-isolation',
    '--no-artifacts-to-source',
    ...(run.manual ?? []).flatMap((job) => ['--manual', job]),
    ...(run.jobs ?? []),
  ]);
  const output = `${stdout}\n${stderr}`;
  return { exitCode, output, jobs: jobsOf(folder, output) };
}

/** A pipeline with its includes and inputs filled in. */
export interface Preview {
  readonly exitCode: number | undefined;
  /** As YAML; nothing when it is refused. */
  readonly pipeline: string;
  /** What is said about it, or why it is refused. */
  readonly said: string;
}

/** Fills in the pipeline of a project; nothing runs. */
export async function previewPipeline(folder: string, run: Run): Promise<Preview> {
  const { exitCode, stdout, stderr } = await gitlabCiLocal(folder, run, ['--preview']);
  return { exitCode, pipeline: stdout, said: stderr };
}

function gitlabCiLocal(
  folder: string,
  { variables = {}, unset = [], env, containers }: Run,
  argv: readonly string[],
) {
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const quiet = ['--ignore-predefined-vars', Object.keys(variables).join(',')];
  const missing = unset.flatMap((name) => ['--unset-variable', name]);
  const plain = ['--no-color', '--fetch-includes', '--container-executable', containers];
  const all = [GITLAB_CI_LOCAL, ...plain, ...quiet, ...given, ...missing, ...argv];
  return endOf(startProgram(testResource('NODE24'), all, { cwd: folder, env }, PATIENCE_MS));
}

/** What gitlab-ci-local says at a job's end: `NAME finished in 2.1 s`, and ` WARN 7 ` or ` FAIL 7 ` where it failed. */
const END = /^(\S+) +finished in .*?(?: (WARN|FAIL) (\d+) )?$/;

function jobsOf(folder: string, output: string): PipelineEnd['jobs'] {
  const ends = output.split('\n').map((line) => END.exec(line));
  const state = join(folder, '.gitlab-ci-local');
  return new Map(
    ends.flatMap((end) => {
      if (end === null || end[1] === 'pipeline') return [];
      const [, name = '', how, code] = end;
      const log = readFileSync(join(state, 'output', `${name}.log`), 'utf8');
      return [[name, jobEnd(how === 'WARN', Number(code ?? 0), log, join(state, 'builds', name))]];
    }),
  );
}

function jobEnd(isAllowedToFail: boolean, exitCode: number, log: string, work: string): JobEnd {
  const file = (path: string) =>
    existsSync(join(work, path)) ? readFileSync(join(work, path), 'utf8') : undefined;
  return { exitCode, isAllowedToFail, log, file };
}
