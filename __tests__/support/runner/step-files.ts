import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pair, parseEnvFile } from './env-file.js';
import type { SecretMasker } from './secret-masker.js';

/** The files through which a step talks to the runner. */
const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'] as const;
export type StepFile = (typeof names)[number];
export type StepFiles = Readonly<Record<StepFile, string>>;

/** What the runner makes of them after the step. */
export interface FilesRead {
  readonly outputs: Readonly<Record<string, string>>;
  /** For the post step of the same action, and for nobody else. */
  readonly state: Readonly<Record<string, string>>;
  /** For the steps that follow. */
  readonly env: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** Masked; '' when there is none, or it was dropped. */
  readonly summary: string;
  readonly faults: readonly string[];
}

/** GitHub docs, "Workflow commands": a summary above that is not shown at all. */
const largestSummary = 1024 * 1024;

/** Empty files of one step's own. */
export function openStepFiles(folder: string): StepFiles {
  const own = mkdtempSync(join(folder, 'file-commands-'));
  const paths = names.map((name) => [name, join(own, name.toLowerCase())] as const);
  for (const [, path] of paths) writeFileSync(path, '');
  return Object.fromEntries(paths) as StepFiles;
}

/** Reads each on its own: what is wrong with one does not cost another. */
export function readStepFiles(files: StepFiles, masker: SecretMasker): FilesRead {
  const faults: string[] = [];
  const pairs = (file: StepFile): readonly Pair[] => {
    try {
      return parseEnvFile(readFileSync(files[file], 'utf8'));
    } catch (error) {
      faults.push(`Unable to process file command '${file}' successfully. ${(error as Error).message}`);
      return [];
    }
  };
  const env = pairs('GITHUB_ENV').filter(
    ([name]) => name.toUpperCase() !== 'NODE_OPTIONS' || refuse(name, faults),
  );
  return {
    outputs: Object.fromEntries(pairs('GITHUB_OUTPUT')),
    state: Object.fromEntries(pairs('GITHUB_STATE')),
    env: Object.fromEntries(env),
    paths: readFileSync(files.GITHUB_PATH, 'utf8').split(/\r?\n/).filter(Boolean),
    summary: summaryOf(files.GITHUB_STEP_SUMMARY, masker, faults),
    faults,
  };
}

function refuse(name: string, faults: string[]): false {
  faults.push(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
  return false;
}

function summaryOf(path: string, masker: SecretMasker, faults: string[]): string {
  const { size } = statSync(path);
  if (size <= largestSummary) return masker.mask(readFileSync(path, 'utf8'));
  const got = Math.floor(size / 1024);
  faults.push(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`);
  return '';
}
