import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, endOf, startProgram, type Variables } from '../e2e-program.js';
import { testResource } from '../test-machine.js';
import { action, inputVariables } from './action-metadata.js';
import { parseEnvFile } from './env-file.js';
import { openStepFiles, type StepFile, type StepFiles } from './step-files.js';

/** A use of the action as the runner knows it when it comes to it. */
export interface ActionUse {
  /** Where the runner keeps what it needs of its own. */
  readonly folder: string;
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** All variables but those of the inputs and of the files. */
  readonly env: Variables;
}

/** One use of the action in a job. */
export interface ActionStep {
  /** Starts action.yml's `main`; await it for its end. */
  start(): ReturnType<typeof startProgram>;
  main(): Promise<Ended>;
  /** Action.yml's `post`, with the state that the main step left and files of its own. */
  post(): Promise<Ended>;
  /** The files of the main step, and those of the post step once it has been run. */
  readonly files: StepFiles;
  readonly postFiles: StepFiles | undefined;
  /** One of the main step's files, as the runner reads it. */
  file(name: StepFile): string;
  /** What later steps see as `steps.….outputs`. */
  outputs(): Record<string, string>;
  /** What the job's summary has of it: the main step's and the post step's. */
  summary(): string;
}

/** Longer than a job takes that ships beside others on a busy machine. */
export const stepPatienceMs = 240_000;

const nodes = { node24: 'NODE24' } as const;

export function openActionStep({ folder, workspace, inputs, env }: ActionUse): ActionStep {
  const files = openStepFiles(folder);
  let postFiles: StepFiles | undefined;
  const around = { ...env, ...inputVariables(inputs), ...runnerTemp(folder, env) };
  const start = (program: string, more: Variables) =>
    startProgram(
      testResource(nodeOf(action.using)),
      [program],
      { cwd: workspace, env: { ...around, ...more } },
      stepPatienceMs,
    );
  const file = (name: StepFile) => readFileSync(files[name], 'utf8');
  const main = () => start(action.main, { ...files, ...env });
  return {
    start: main,
    main: () => endOf(main()),
    post: () => {
      postFiles = openStepFiles(folder);
      return endOf(start(action.post, { ...postFiles, ...stateVariables(file('GITHUB_STATE')) }));
    },
    files,
    get postFiles() {
      return postFiles;
    },
    file,
    outputs: () => Object.fromEntries(parseEnvFile(file('GITHUB_OUTPUT'))),
    summary: () =>
      [files, postFiles].map((of) => (of ? readFileSync(of.GITHUB_STEP_SUMMARY, 'utf8') : '')).join(''),
  };
}

function nodeOf(using: string): 'NODE24' {
  const node = Object.entries(nodes).find(([name]) => name === using)?.[1];
  if (node === undefined) throw new Error(`no test machine has what "using: ${using}" asks for`);
  return node;
}

function runnerTemp(folder: string, env: Variables): Variables {
  if (env.RUNNER_TEMP !== undefined) return {};
  const path = join(folder, '_temp');
  mkdirSync(path, { recursive: true });
  return { RUNNER_TEMP: path };
}

/** State is for the post step of the same action alone. */
function stateVariables(text: string): Variables {
  return Object.fromEntries(parseEnvFile(text).map(([name, value]) => [`STATE_${name}`, value]));
}
