import { configOf } from '../config/config-of.js';
import { options } from '../config/options.js';
import type { ReadDespite } from '../config/read-config.js';
import { ShipError } from '../errors.js';
import type { FilesPort } from '../ports/files-port.js';
import type { FileReader } from './file-reader.js';
import { missingBuildFiles } from './image/build-files.js';
import { readPolicyFile } from './lifecycle/lifecycle-file.js';
import { listedError } from './listed-error.js';
import { readDefinitionFile, readDefinitionForm } from './read-definition-file.js';
import { touchedOptions } from './touched-options.js';

/** A wrong configuration's error with what is wrong in the files that its sound options name, so that nothing comes in turns. */
export async function withFileProblems(
  error: ShipError,
  { reading, problems }: ReadDespite,
  files: FilesPort,
): Promise<ShipError> {
  const touched = touchedOptions(problems);
  if (touched === 'any' || touched.includes('environment')) return error;
  const reader: FileReader = { config: configOf(reading), ports: { files } };
  const misspelt = problems.some(({ code }) => code === 'option-unknown');
  const areSound = (names: readonly string[]) => !misspelt && !names.some((name) => touched.includes(name));
  const [definition, policy, build] = await Promise.all([
    errorsOf(areSound(overDefinition) ? readDefinitionFile(reader) : readDefinitionForm(reader)),
    errorsOf(readPolicyFile(reader)),
    areSound(ofBuild) && ofBuild.some((name) => reading.origins.has(name)) ? missingBuildFiles(reader) : [],
  ]);
  return listedError([error, ...definition, ...policy, ...build]);
}

/** Options that decide what becomes of the file. */
const overDefinition = [
  'image',
  ...options.filter(({ group }) => group === 'Task definition').map(({ name }) => name),
];

/** Options that decide what a build needs. */
const ofBuild = ['image', 'task-definition-arn', 'context', 'dockerfile', 'build-secrets', 'ssh'];

async function errorsOf(work: Promise<unknown>): Promise<readonly ShipError[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof ShipError) return [error];
    throw error;
  }
}
