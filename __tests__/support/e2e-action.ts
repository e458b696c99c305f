import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFile, type Ended, endOf, startProgram, type Variables } from './e2e-program.js';
import type { Stage } from './e2e-stage.js';
import { testResource } from './test-machine.js';

/** The files through which a step talks to the runner. */
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'] as const;
type RunnerFile = (typeof FILES)[number];

/** One use of the action in a job. */
export interface ActionStep {
  /** Starts `dist/action.js`; await it for its end. */
  start(): ReturnType<typeof startProgram>;
  main(): Promise<Ended>;
  /** `dist/post.js` with the state that the main step left. */
  post(): Promise<Ended>;
  path(name: RunnerFile): string;
  /** A file's content, as the runner reads it after the step. */
  file(name: RunnerFile): string;
  /** What later steps see as `steps.….outputs`. */
  outputs(): Record<string, string>;
}

/** Inputs as a workflow writes them; the runner hands them on in capitals with their dashes. */
export function actionStep(stage: Stage, inputs: Readonly<Record<string, string>>, more: Variables = {}) {
  const folder = mkdtempSync(join(stage.place.root, 'runner-'));
  const paths = Object.fromEntries(FILES.map((name) => [name, join(folder, name)]));
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  const env: Variables = {
    ...stage.env,
    ...paths,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: stage.workspace.folder,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_NAME: 'main',
    RUNNER_TEMP: tempFolder(folder),
    RUNNER_OS: 'Linux',
    ...more,
  };
  const start = (name: 'action.js' | 'post.js', state: Variables = {}) =>
    // The runner's working directory is the workspace only for `run:` steps; an action must not rely on it.
    startProgram(testResource('NODE24'), [distFile(name)], { cwd: folder, env: { ...env, ...state } });
  const file = (name: RunnerFile) => readFileSync(paths[name] ?? '', 'utf8');
  const step: ActionStep = {
    start: () => start('action.js'),
    main: () => endOf(start('action.js')),
    post: () => endOf(start('post.js', stateVariables(file('GITHUB_STATE')))),
    path: (name) => paths[name] ?? '',
    file,
    outputs: () => fileCommands(file('GITHUB_OUTPUT')),
  };
  return step;
}

function tempFolder(folder: string): string {
  const path = join(folder, 'temp');
  mkdirSync(path);
  return path;
}

function stateVariables(text: string): Variables {
  return Object.fromEntries(
    Object.entries(fileCommands(text)).map(([name, value]) => [`STATE_${name}`, value]),
  );
}

/** `name<<DELIMITER`, the value's lines, `DELIMITER` (GitHub docs, "Workflow commands", multiline strings). */
export function fileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) {
    found[name] = value;
  }
  return found;
}
