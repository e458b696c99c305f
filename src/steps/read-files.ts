import { ShipError } from '../errors.js';
import type { LifecycleRule } from '../plan/lifecycle-rule.js';
import type { JsonObject } from '../ports/json-object.js';
import type { FileReader } from './file-reader.js';
import { missingBuildFiles } from './image/build-files.js';
import { readPolicyFile } from './lifecycle/lifecycle-file.js';
import { listedError } from './listed-error.js';
import { readDefinitionFile } from './read-definition-file.js';

/** What files say; undefined where none is used. */
export interface ReadFiles {
  readonly definition: JsonObject | undefined;
  readonly policy: readonly LifecycleRule[] | undefined;
}

/** Reads and checks every file that the run needs, before AWS is asked anything; one error lists what is wrong in all of them. */
export async function readFiles(reader: FileReader): Promise<ReadFiles> {
  const { errors, read } = await lookAtFiles(reader);
  if (errors.length > 0) throw listedError(errors);
  return read;
}

/** The same for each of several services, of which none begins before the files of all are sound. */
export async function refuseFiles(readers: readonly FileReader[]): Promise<void> {
  const looks = await Promise.all(readers.map(lookAtFiles));
  const errors = looks.flatMap((look) => look.errors);
  if (errors.length > 0) throw listedError(errors);
}

async function lookAtFiles(
  reader: FileReader,
): Promise<{ readonly errors: readonly ShipError[]; readonly read: ReadFiles }> {
  const [definition, policy, missing] = await Promise.all([
    attempt(readDefinitionFile(reader)),
    attempt(readPolicyFile(reader)),
    missingBuildFiles(reader),
  ]);
  const errors = [definition, policy].flatMap(({ error }) => error ?? []);
  return { errors: [...errors, ...missing], read: { definition: definition.value, policy: policy.value } };
}

interface Attempt<Value> {
  readonly value?: Value;
  readonly error?: ShipError;
}

/** A mistake of the user's is kept for later; a bug is thrown at once. */
async function attempt<Value>(work: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof ShipError) return { error };
    throw error;
  }
}
