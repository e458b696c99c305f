import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOf, startProgram, type Variables } from '../e2e-program.js';
import { stepPatienceMs } from './action-step.js';
import { tokenValue } from './evaluate.js';
import type { JobState } from './job-state.js';
import { programStep, type StepEnd, type StepName } from './step-end.js';
import { openStepFiles } from './step-files.js';
import type { Part } from './workflow.js';

/** What `shell: bash` adds to the default (GitHub docs, "Workflow syntax", jobs.<job_id>.steps[*].shell). */
const bash = ['--noprofile', '--norc', '-eo', 'pipefail'];

/** Runs a `run:` step. */
export async function runScript(
  job: JobState,
  name: StepName,
  part: Part,
  stepEnv: Variables,
): Promise<StepEnd> {
  const files = openStepFiles(job.folder);
  const file = join(job.folder, `${job.steps.length}.sh`);
  writeFileSync(file, `${tokenValue(part.get('run'), job.scope(stepEnv))}`);
  const flags = part.text('shell') === 'bash' ? bash : ['-e'];
  const cwd = join(job.workspace, part.text('working-directory') ?? '.');
  const env = { ...job.around(stepEnv), ...files };
  const ended = await endOf(startProgram('bash', [...flags, file], { cwd, env }, stepPatienceMs));
  return programStep(name, ended, files, job.masker);
}
