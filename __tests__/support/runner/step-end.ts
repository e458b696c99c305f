import type { Ended } from '../e2e-program.js';
import type { SecretMasker } from './secret-masker.js';
import { type FilesRead, readStepFiles, type StepFiles } from './step-files.js';
import { readLog, type StepLog } from './step-log.js';

/** How a step ended, as the runner keeps it. */
export interface StepEnd extends FilesRead {
  /** Its `uses` or the first line of its `run`; `Post …` for what is run at the job's end. */
  readonly what: string;
  readonly id: string | undefined;
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly exitCode: number | undefined;
  readonly log: StepLog;
}

const nothing = { outputs: {}, state: {}, env: {}, paths: [], summary: '', faults: [] };
const silence: StepLog = { lines: [], groups: [], annotations: [], faults: [] };

/** What a step is called. */
export type StepName = Pick<StepEnd, 'what' | 'id'>;

export function skippedStep(name: StepName): StepEnd {
  return { ...name, ...nothing, conclusion: 'skipped', exitCode: undefined, log: silence };
}

/** A step that no program was run for. */
export function doneStep(name: StepName, outputs: Readonly<Record<string, string>> = {}): StepEnd {
  return { ...name, ...nothing, outputs, conclusion: 'success', exitCode: 0, log: silence };
}

/** The log first: what it masks is masked in the summary. */
export function programStep(
  name: StepName,
  { exitCode, stdout, stderr }: Ended,
  files: StepFiles,
  masker: SecretMasker,
): StepEnd {
  const log = readLog(`${stdout}${stderr}`, masker);
  const read = readStepFiles(files, masker);
  const faults = [...log.faults, ...read.faults];
  return { ...name, ...read, faults, conclusion: exitCode === 0 ? 'success' : 'failure', exitCode, log };
}
